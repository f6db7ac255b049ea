package dev.quaver.format.openqasm.translate;

import dev.quaver.ast.Expr;
import dev.quaver.format.openqasm.syntax.BinaryOperator;
import dev.quaver.format.openqasm.syntax.UnaryOperator;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Translates operators: finds the type that both operands have in common, folds what is constant.
final class Operators {

  private final Translation translation;
  private final Problems problems;
  private final Arithmetic arithmetic;
  private final Comparisons comparisons;
  private final BitOperators bits;

  Operators(Translation translation) {
    this.translation = translation;
    this.problems = translation.problems();
    this.arithmetic = new Arithmetic(translation);
    this.comparisons = new Comparisons(translation);
    this.bits = new BitOperators(translation);
  }

  Value unary(UnaryOperator operator, Value operand, Span span) {
    if (operand.isUnknown()) {
      return Value.unknown(span);
    }
    Optional<Value> result =
        switch (operator) {
          case NEGATE -> arithmetic.negated(operand, span);
          case BIT_NOT -> bits.not(operand, span);
          case NOT -> Optional.of(not(operand, span));
        };
    return result.orElseGet(() -> {
      problems.error(
          Problem.TYPE,
          "the operator " + operator.symbol() + " does not take " + operand.type().text(),
          span);
      return Value.unknown(span);
    });
  }

  private Value not(Value operand, Span span) {
    Value truth = translation.conversions().implicit(operand, QasmTypes.BOOL);
    return truth.constant().isPresent()
        ? Value.truth(truth.constant().get().asReal() == 0, span)
        : Value.of(QasmTypes.BOOL, QSharp.not(truth.expr(), span));
  }

  Value binary(BinaryOperator operator, Value left, Value right, Span span) {
    if (left.isUnknown() || right.isUnknown()) {
      return Value.unknown(span);
    }
    Optional<Value> result =
        switch (operator) {
          case ADD, SUBTRACT, MULTIPLY, DIVIDE, MODULO, POWER ->
              arithmetic.binary(operator, left, right, span);
          case LESS, LESS_EQUAL, GREATER, GREATER_EQUAL, EQUAL, NOT_EQUAL ->
              comparisons.compare(operator, left, right, span);
          case BIT_AND, BIT_OR, BIT_XOR -> bits.combined(operator, left, right, span);
          case SHIFT_LEFT, SHIFT_RIGHT -> bits.shifted(operator, left, right, span);
          case AND, OR -> Optional.of(logical(operator, left, right, span));
          case CONCATENATE -> concatenated(left, right, span);
        };
    return result.orElseGet(() -> {
      problems.error(
          Problem.TYPE,
          "the operator "
              + operator.symbol()
              + " does not take "
              + left.type().text()
              + " and "
              + right.type().text(),
          span);
      return Value.unknown(span);
    });
  }

  private Value logical(BinaryOperator operator, Value left, Value right, Span span) {
    boolean and = operator == BinaryOperator.AND;
    Value first = translation.conversions().implicit(left, QasmTypes.BOOL);
    Value second = translation.conversions().implicit(right, QasmTypes.BOOL);
    if (first.constant().isPresent() && second.constant().isPresent()) {
      boolean a = first.constant().get().asReal() != 0;
      boolean b = second.constant().get().asReal() != 0;
      return Value.truth(and ? a && b : a || b, span);
    }
    return Value.of(
        QasmTypes.BOOL,
        QSharp.binary(
            and ? dev.quaver.ast.BinaryOperator.AND : dev.quaver.ast.BinaryOperator.OR,
            first.expr(),
            second.expr(),
            span));
  }

  private static Optional<Value> concatenated(Value left, Value right, Span span) {
    return joined(left.type(), right.type())
        .map(type ->
            Value.of(
                type,
                QSharp.binary(
                    dev.quaver.ast.BinaryOperator.ADD, listed(left), listed(right), span)));
  }

  /// A single qubit or bit counts as a register of one.
  private static Expr listed(Value value) {
    return value.type() instanceof QasmType.Qubit || value.type() instanceof QasmType.Bit
        ? QSharp.array(List.of(value.expr()), value.span())
        : value.expr();
  }

  private static Optional<QasmType> joined(QasmType left, QasmType right) {
    if (left.isQuantum() && right.isQuantum()) {
      return Optional.of(new QasmType.QubitRegister(sum(size(left), size(right))));
    }
    if (isBits(left) && isBits(right)) {
      return Optional.of(new QasmType.BitRegister(sum(size(left), size(right))));
    }
    if (left instanceof QasmType.Array a
        && right instanceof QasmType.Array b
        && a.element().equals(b.element())) {
      var sizes = new ArrayList<>(a.dimensions());
      sizes.set(0, sum(a.dimensions().getFirst(), b.dimensions().getFirst()));
      return Optional.of(new QasmType.Array(a.item(), sizes));
    }
    return Optional.empty();
  }

  private static boolean isBits(QasmType type) {
    return type instanceof QasmType.Bit || type instanceof QasmType.BitRegister;
  }

  private static int sum(int a, int b) {
    boolean known = a != QasmType.UNKNOWN_SIZE && b != QasmType.UNKNOWN_SIZE;
    return known ? Math.min(a + b, Integer.MAX_VALUE / 2) : QasmType.UNKNOWN_SIZE;
  }

  /// The length of a register; 1 for a single qubit or bit.
  static int size(QasmType type) {
    return switch (type) {
      case QasmType.QubitRegister qubits -> qubits.size();
      case QasmType.BitRegister bits -> bits.size();
      default -> 1;
    };
  }
}
