package dev.quaver.exec.codegen;

import dev.quaver.ast.BinaryOperator;
import dev.quaver.ast.UnaryOperator;
import dev.quaver.ir.Expr;
import dev.quaver.source.Span;
import dev.quaver.value.Result;
import dev.quaver.value.Use;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;

/// Writes conditions as jumps, so that no truth value is made where only the choice matters.
final class ConditionCode {

  private final MethodWriter writer;
  private final CodeBuilder code;

  ConditionCode(MethodWriter writer) {
    this.writer = writer;
    this.code = writer.code();
  }

  /// Goes to `target` if the condition's value is `wanted`, else on.
  void jump(Expr condition, boolean wanted, Label target) {
    switch (condition) {
      case Expr.BoolLiteral literal -> {
        if (literal.value() == wanted) {
          code.goto_(target);
        }
      }
      case Expr.Unary not when not.operator() == UnaryOperator.NOT ->
          jump(not.operand(), !wanted, target);
      case Expr.Binary binary -> binary(binary, wanted, target);
      case Expr other -> {
        writer.expressions().write(other);
        branchOnTruth(wanted, target);
      }
    }
  }

  private void binary(Expr.Binary binary, boolean wanted, Label target) {
    switch (binary.operator()) {
      case AND -> lazy(binary, false, wanted, target);
      case OR -> lazy(binary, true, wanted, target);
      case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL ->
          comparison(binary, wanted, target);
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
          throw new IllegalArgumentException("internal: no condition " + binary.operator());
    }
  }

  /// @param decisive the value of the left side that settles the whole
  private void lazy(Expr.Binary binary, boolean decisive, boolean wanted, Label target) {
    if (wanted == decisive) {
      jump(binary.left(), decisive, target);
      jump(binary.right(), wanted, target);
      return;
    }
    Label settled = code.newLabel();
    jump(binary.left(), decisive, settled);
    jump(binary.right(), wanted, target);
    code.labelBinding(settled);
  }

  private void comparison(Expr.Binary binary, boolean wanted, Label target) {
    BinaryOperator operator = binary.operator();
    if (binary.right() instanceof Expr.ResultLiteral literal) {
      writer.expressions().peek(binary.left(), binary.right());
      outcome(literal, binary.span());
      branchOnTruth(wanted == (operator == BinaryOperator.EQUAL), target);
      return;
    }
    if (binary.left() instanceof Expr.ResultLiteral literal) {
      writer.expressions().write(binary.right(), Use.BORROW);
      outcome(literal, binary.span());
      branchOnTruth(wanted == (operator == BinaryOperator.EQUAL), target);
      return;
    }
    writer.expressions().peek(binary.left(), binary.right());
    writer.expressions().write(binary.right(), Use.BORROW);
    switch (writer.kind(binary.left())) {
      case LONG -> {
        code.lcmp();
        branchOnOrder(operator, wanted, target);
      }
      case DOUBLE -> {
        boolean orderIsBelow =
            operator == BinaryOperator.LESS || operator == BinaryOperator.LESS_EQUAL;
        if (orderIsBelow) {
          code.dcmpg();
        } else {
          code.dcmpl();
        }
        branchOnOrder(operator, wanted, target);
      }
      case BOOLEAN -> {
        code.ixor();
        branchOnTruth(wanted == (operator == BinaryOperator.NOT_EQUAL), target);
      }
      case OBJECT -> objects(binary, wanted, target);
    }
  }

  private void objects(Expr.Binary binary, boolean wanted, Label target) {
    BinaryOperator operator = binary.operator();
    if (operator == BinaryOperator.EQUAL || operator == BinaryOperator.NOT_EQUAL) {
      writer.call(Helper.EQUAL, binary.span());
      branchOnTruth(wanted == (operator == BinaryOperator.EQUAL), target);
    } else {
      Helper.BIG_INT_ORDER.call(code);
      branchOnOrder(operator, wanted, target);
    }
  }

  private void outcome(Expr.ResultLiteral literal, Span span) {
    writer.constant(literal.one() ? Result.ONE : Result.ZERO);
    writer.call(Helper.IS_OUTCOME, span);
  }

  private void branchOnTruth(boolean wanted, Label target) {
    code.branch(wanted ? Opcode.IFNE : Opcode.IFEQ, target);
  }

  /// Takes an int that is below, at or above 0 as the left operand is below, at or above the right one.
  private void branchOnOrder(BinaryOperator operator, boolean wanted, Label target) {
    Opcode opcode =
        switch (operator) {
          case EQUAL -> wanted ? Opcode.IFEQ : Opcode.IFNE;
          case NOT_EQUAL -> wanted ? Opcode.IFNE : Opcode.IFEQ;
          case LESS -> wanted ? Opcode.IFLT : Opcode.IFGE;
          case LESS_EQUAL -> wanted ? Opcode.IFLE : Opcode.IFGT;
          case GREATER -> wanted ? Opcode.IFGT : Opcode.IFLE;
          case GREATER_EQUAL -> wanted ? Opcode.IFGE : Opcode.IFLT;
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
              BITWISE_XOR,
              AND,
              OR ->
              throw new IllegalArgumentException("internal: no order " + operator);
        };
    code.branch(opcode, target);
  }
}
