package dev.quaver.exec;

import dev.quaver.ast.BinaryOperator;
import dev.quaver.ir.Expr;
import dev.quaver.source.Span;
import dev.quaver.types.Type;
import dev.quaver.value.Kind;
import dev.quaver.value.Use;

/// Links operators by the type of their operands.
final class OperatorLinker {

  private final Linker linker;
  private final ExpressionLinker expressions;

  OperatorLinker(Linker linker, ExpressionLinker expressions) {
    this.linker = linker;
    this.expressions = expressions;
  }

  Node unary(Expr.Unary unary) {
    Node operand = expressions.link(unary.operand());
    return switch (unary.operator()) {
      case PLUS -> operand;
      case NOT -> BooleanOperators.not(operand);
      case NEGATE -> negate(unary, operand);
      case BITWISE_NOT ->
          linker.kind(unary) == Kind.LONG
              ? LongOperators.complement(operand)
              : BigIntOperators.complement(operand);
    };
  }

  private Node negate(Expr.Unary unary, Node operand) {
    return switch (linker.kind(unary)) {
      case LONG -> LongOperators.negate(operand);
      case DOUBLE -> DoubleOperators.negate(operand);
      case OBJECT ->
          linker.underlying(unary) == Type.Primitive.BIG_INT
              ? BigIntOperators.negate(operand)
              : ComplexOperators.negate(operand);
      case BOOLEAN -> throw new IllegalStateException("internal: a negative Bool");
    };
  }

  Node binary(Expr.Binary binary) {
    return switch (binary.operator()) {
      case AND ->
          BooleanOperators.and(expressions.link(binary.left()), expressions.link(binary.right()));
      case OR ->
          BooleanOperators.or(expressions.link(binary.left()), expressions.link(binary.right()));
      case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> comparison(binary);
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
    };
  }

  private Node comparison(Expr.Binary binary) {
    Node left = expressions.peek(binary.left(), binary.right());
    Node right = expressions.link(binary.right(), Use.BORROW);
    if (binary.right() instanceof Expr.ResultLiteral literal) {
      return outcome(binary, left, literal.one());
    }
    if (binary.left() instanceof Expr.ResultLiteral literal) {
      return outcome(binary, right, literal.one());
    }
    return BooleanOperators.compare(
        binary.operator(), linker.kind(binary.left()), left, right, binary.span());
  }

  private static Node outcome(Expr.Binary binary, Node result, boolean one) {
    Node test = BooleanOperators.outcome(result, one, binary.span());
    return binary.operator() == BinaryOperator.EQUAL ? test : BooleanOperators.not(test);
  }

  private Node arithmetic(Expr.Binary binary) {
    BinaryOperator operator = binary.operator();
    Span rightSpan = binary.right().span();
    Type type = linker.underlying(binary);
    if (type instanceof Type.Array) {
      Node left = expressions.peek(binary.left(), binary.right());
      return new ArrayNodes.Concat(
          left, expressions.link(binary.right(), Use.BORROW), binary.span());
    }
    Node left = expressions.link(binary.left());
    Node right = expressions.link(binary.right());
    return switch (type) {
      case Type.Primitive.INT ->
          LongOperators.binary(
              operator, left, right, linker.program().semantics().checkedIntegers(), rightSpan);
      case Type.Primitive.DOUBLE -> DoubleOperators.binary(operator, left, right, rightSpan);
      case Type.Primitive.BIG_INT -> BigIntOperators.binary(operator, left, right, rightSpan);
      case Type.Primitive.STRING -> new CompoundNodes.Join(left, right);
      case Type.Tuple _ -> ComplexOperators.binary(operator, left, right);
      case Type other ->
          throw new IllegalStateException("internal: no operator " + operator + " on " + other);
    };
  }
}
