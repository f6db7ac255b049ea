package dev.quaver.partial;

import dev.quaver.ast.BinaryOperator;
import dev.quaver.circuit.BinaryOperation;
import dev.quaver.circuit.UnaryOperation;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import dev.quaver.ir.Expr;
import dev.quaver.value.ArrayValue;
import dev.quaver.value.TupleValue;
import java.util.List;
import java.util.Optional;

/// Operators of which at least one operand is decided by outcomes.
final class DynamicOperators {

  /// Higher powers are not worth writing out.
  private static final long MOST_FACTORS = 64;

  private final Machine machine;

  DynamicOperators(Machine machine) {
    this.machine = machine;
  }

  Object unary(Expr.Unary unary, Value operand) {
    return switch (unary.operator()) {
      case PLUS -> operand;
      case NOT -> Arithmetic.truth(Arithmetic.not(operand));
      case BITWISE_NOT -> new Value.Unary(UnaryOperation.BITWISE_NOT, operand);
      case NEGATE ->
          new Value.Unary(
              operand.type() == ValueType.INT
                  ? UnaryOperation.NEGATE_INT
                  : UnaryOperation.NEGATE_DOUBLE,
              operand);
    };
  }

  Object binary(Expr.Binary binary, Object left, Object right, Activation activation) {
    if (DynamicText.isText(left)) {
      if (binary.operator() == BinaryOperator.ADD) {
        return DynamicText.INSTANCE;
      }
      throw refused(binary, activation);
    }
    if (binary.operator() == BinaryOperator.EQUAL) {
      return Arithmetic.truth(machine.bounded(equal(binary, left, right, activation)));
    }
    if (binary.operator() == BinaryOperator.NOT_EQUAL) {
      Value equal = equal(binary, left, right, activation);
      return Arithmetic.truth(machine.bounded(Arithmetic.not(equal)));
    }
    Optional<Value> first = Arithmetic.scalar(left);
    Optional<Value> second = Arithmetic.scalar(right);
    if (first.isEmpty() || second.isEmpty()) {
      throw refused(binary, activation);
    }
    if (binary.operator() == BinaryOperator.POWER) {
      return power(binary, first.get(), right, activation);
    }
    return machine.bounded(arithmetic(binary, first.get(), second.get(), activation));
  }

  private Value arithmetic(Expr.Binary binary, Value left, Value right, Activation activation) {
    return new Value.Binary(
        left.type() == ValueType.INT ? longs(binary, activation) : doubles(binary, activation),
        left,
        right);
  }

  private static BinaryOperation longs(Expr.Binary binary, Activation activation) {
    return switch (binary.operator()) {
      case ADD -> BinaryOperation.ADD_INT;
      case SUBTRACT -> BinaryOperation.SUBTRACT_INT;
      case MULTIPLY -> BinaryOperation.MULTIPLY_INT;
      case DIVIDE -> BinaryOperation.DIVIDE_INT;
      case MODULO -> BinaryOperation.REMAINDER_INT;
      case SHIFT_LEFT -> BinaryOperation.SHIFT_LEFT;
      case SHIFT_RIGHT -> BinaryOperation.SHIFT_RIGHT;
      case BITWISE_AND -> BinaryOperation.BITWISE_AND;
      case BITWISE_OR -> BinaryOperation.BITWISE_OR;
      case BITWISE_XOR -> BinaryOperation.BITWISE_XOR;
      case LESS -> BinaryOperation.LESS_INT;
      case LESS_EQUAL -> BinaryOperation.LESS_EQUAL_INT;
      case GREATER -> BinaryOperation.GREATER_INT;
      case GREATER_EQUAL -> BinaryOperation.GREATER_EQUAL_INT;
      case POWER, AND, OR, EQUAL, NOT_EQUAL -> throw refused(binary, activation);
    };
  }

  private static BinaryOperation doubles(Expr.Binary binary, Activation activation) {
    return switch (binary.operator()) {
      case ADD -> BinaryOperation.ADD_DOUBLE;
      case SUBTRACT -> BinaryOperation.SUBTRACT_DOUBLE;
      case MULTIPLY -> BinaryOperation.MULTIPLY_DOUBLE;
      case DIVIDE -> BinaryOperation.DIVIDE_DOUBLE;
      case LESS -> BinaryOperation.LESS_DOUBLE;
      case LESS_EQUAL -> BinaryOperation.LESS_EQUAL_DOUBLE;
      case GREATER -> BinaryOperation.GREATER_DOUBLE;
      case GREATER_EQUAL -> BinaryOperation.GREATER_EQUAL_DOUBLE;
      case MODULO,
          SHIFT_LEFT,
          SHIFT_RIGHT,
          BITWISE_AND,
          BITWISE_OR,
          BITWISE_XOR,
          POWER,
          AND,
          OR,
          EQUAL,
          NOT_EQUAL ->
          throw refused(binary, activation);
    };
  }

  private Value equal(Expr.Binary binary, Object left, Object right, Activation activation) {
    if (left instanceof TupleValue first && right instanceof TupleValue second) {
      return allEqual(binary, first.items(), second.items(), activation);
    }
    if (left instanceof ArrayValue first && right instanceof ArrayValue second) {
      return first.size() == second.size()
          ? allEqual(binary, first.asList(), second.asList(), activation)
          : Arithmetic.FALSE;
    }
    Optional<Value> first = Arithmetic.scalar(left);
    Optional<Value> second = Arithmetic.scalar(right);
    if (first.isEmpty() || second.isEmpty()) {
      if (Plain.is(left) && Plain.is(right)) {
        return new Value.BoolConstant(left.equals(right));
      }
      throw refused(binary, activation);
    }
    return switch (first.get().type()) {
      case BOOL -> Arithmetic.same(first.get(), second.get());
      case INT -> new Value.Binary(BinaryOperation.EQUAL_INT, first.get(), second.get());
      case DOUBLE -> new Value.Binary(BinaryOperation.EQUAL_DOUBLE, first.get(), second.get());
      case QUBIT, RESULT -> throw refused(binary, activation);
    };
  }

  private Value allEqual(
      Expr.Binary binary, List<Object> left, List<Object> right, Activation activation) {
    Value all = Arithmetic.TRUE;
    for (int i = 0; i < left.size(); i++) {
      Value same = equal(binary, left.get(i), right.get(i), activation);
      all = machine.bounded(Arithmetic.and(all, same));
    }
    return all;
  }

  /// A known exponent is written out as products.
  private Object power(Expr.Binary binary, Value base, Object exponent, Activation activation) {
    if (base.type() == ValueType.INT
        && exponent instanceof Long count
        && count >= 0
        && count <= MOST_FACTORS) {
      Value product = new Value.IntConstant(1);
      Value factor = base.equals(product) ? base : machine.kept(base);
      for (long i = 0; i < count; i++) {
        product =
            i == 0
                ? factor
                : machine.bounded(new Value.Binary(BinaryOperation.MULTIPLY_INT, product, factor));
      }
      return product;
    }
    throw activation.refusal(
        "Capability.UseOfDynamicExponent",
        "a power depends on a measurement result",
        binary.span());
  }

  private static Refusal refused(Expr.Binary binary, Activation activation) {
    return activation.refusal(
        "Capability.UseOfDynamicValue",
        "`"
            + binary.operator().symbol()
            + "` of "
            + binary.left().type()
            + " cannot depend on a measurement result",
        binary.span());
  }
}
