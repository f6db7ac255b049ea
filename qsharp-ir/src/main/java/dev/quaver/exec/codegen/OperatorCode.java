package dev.quaver.exec.codegen;

import dev.quaver.ast.BinaryOperator;
import dev.quaver.ir.Expr;
import dev.quaver.source.Span;
import dev.quaver.types.Type;
import dev.quaver.value.Kind;
import dev.quaver.value.Use;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/// Writes operators by the type of their operands.
final class OperatorCode {

  private static final ClassDesc MATH = ClassDesc.of("java.lang.Math");

  private final MethodWriter writer;
  private final CodeBuilder code;
  private final ExpressionCode expressions;

  OperatorCode(MethodWriter writer, ExpressionCode expressions) {
    this.writer = writer;
    this.code = writer.code();
    this.expressions = expressions;
  }

  void unary(Expr.Unary unary) {
    switch (unary.operator()) {
      case PLUS -> expressions.write(unary.operand());
      case NOT -> truth(unary);
      case NEGATE -> {
        expressions.write(unary.operand());
        negate(unary);
      }
      case BITWISE_NOT -> {
        expressions.write(unary.operand());
        if (writer.kind(unary) == Kind.LONG) {
          code.loadConstant(-1L).lxor();
        } else {
          Helper.BIG_INT_COMPLEMENTED.call(code);
        }
      }
    }
  }

  private void negate(Expr.Unary unary) {
    switch (writer.kind(unary)) {
      case LONG -> code.lneg();
      case DOUBLE -> code.dneg();
      case OBJECT -> {
        boolean isBigInt = writer.around().underlying(unary.type()) == Type.Primitive.BIG_INT;
        (isBigInt ? Helper.BIG_INT_NEGATED : Helper.COMPLEX_NEGATED).call(code);
      }
      case BOOLEAN -> throw new IllegalStateException("internal: a negative Bool");
    }
  }

  void binary(Expr.Binary binary) {
    switch (binary.operator()) {
      case AND, OR, EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> truth(binary);
      case ADD,
          SUBTRACT,
          MULTIPLY,
          DIVIDE,
          MODULO,
          POWER,
          SHIFT_LEFT,
          SHIFT_RIGHT,
          BITWISE_AND,
          BITWISE_OR,
          BITWISE_XOR ->
          arithmetic(binary);
    }
  }

  /// A condition as a value.
  private void truth(Expr condition) {
    Label otherwise = code.newLabel();
    Label end = code.newLabel();
    writer.conditions().jump(condition, false, otherwise);
    code.iconst_1().goto_(end);
    code.labelBinding(otherwise);
    code.iconst_0();
    code.labelBinding(end);
  }

  private void arithmetic(Expr.Binary binary) {
    BinaryOperator operator = binary.operator();
    Span rightSpan = binary.right().span();
    Type type = writer.around().underlying(binary.type());
    if (type instanceof Type.Array) {
      expressions.peek(binary.left(), binary.right());
      expressions.write(binary.right(), Use.BORROW);
      writer.call(Helper.CONCAT, binary.span());
      return;
    }
    expressions.write(binary.left());
    expressions.write(binary.right());
    switch (type) {
      case Type.Primitive.INT -> ofInt(operator, rightSpan);
      case Type.Primitive.DOUBLE -> ofDouble(operator, rightSpan);
      case Type.Primitive.BIG_INT -> ofBigInt(operator, rightSpan);
      case Type.Primitive.STRING -> Helper.JOIN.call(code);
      case Type.Tuple _ -> {
        writer.constant(operator);
        Helper.COMPLEX.call(code);
      }
      case Type other ->
          throw new IllegalStateException("internal: no operator " + operator + " on " + other);
    }
  }

  private void ofInt(BinaryOperator operator, Span rightSpan) {
    boolean checked = writer.around().checkedIntegers();
    switch (operator) {
      case ADD -> code.ladd();
      case SUBTRACT -> code.lsub();
      case MULTIPLY -> code.lmul();
      case BITWISE_AND -> code.land();
      case BITWISE_OR -> code.lor();
      case BITWISE_XOR -> code.lxor();
      case DIVIDE -> writer.call(Helper.DIVIDE, rightSpan);
      case MODULO -> writer.call(Helper.MODULO, rightSpan);
      case POWER -> writer.call(checked ? Helper.POWER : Helper.WRAPPING_POWER, rightSpan);
      case SHIFT_LEFT -> {
        if (checked) {
          writer.call(Helper.SHIFT_LEFT, rightSpan);
        } else {
          code.l2i().lshl();
        }
      }
      case SHIFT_RIGHT -> {
        if (checked) {
          writer.call(Helper.SHIFT_RIGHT, rightSpan);
        } else {
          code.l2i().lshr();
        }
      }
      case AND, OR, EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL ->
          throw new IllegalArgumentException("internal: no Int operator " + operator);
    }
  }

  private void ofDouble(BinaryOperator operator, Span rightSpan) {
    switch (operator) {
      case ADD -> code.dadd();
      case SUBTRACT -> code.dsub();
      case MULTIPLY -> code.dmul();
      case DIVIDE -> code.ddiv();
      case MODULO -> writer.call(Helper.DOUBLE_MODULO, rightSpan);
      case POWER ->
          code.invokestatic(
              MATH,
              "pow",
              MethodTypeDesc.of(
                  ConstantDescs.CD_double, ConstantDescs.CD_double, ConstantDescs.CD_double));
      case SHIFT_LEFT,
          SHIFT_RIGHT,
          BITWISE_AND,
          BITWISE_OR,
          BITWISE_XOR,
          AND,
          OR,
          EQUAL,
          NOT_EQUAL,
          LESS,
          LESS_EQUAL,
          GREATER,
          GREATER_EQUAL ->
          throw new IllegalArgumentException("internal: no Double operator " + operator);
    }
  }

  private void ofBigInt(BinaryOperator operator, Span rightSpan) {
    writer.constant(operator);
    switch (operator) {
      case POWER, SHIFT_LEFT, SHIFT_RIGHT -> writer.call(Helper.BIG_INT_WITH_INT, rightSpan);
      case ADD, SUBTRACT, MULTIPLY, DIVIDE, MODULO, BITWISE_AND, BITWISE_OR, BITWISE_XOR ->
          writer.call(Helper.BIG_INT, rightSpan);
      case AND, OR, EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL ->
          throw new IllegalArgumentException("internal: no BigInt operator " + operator);
    }
  }
}
