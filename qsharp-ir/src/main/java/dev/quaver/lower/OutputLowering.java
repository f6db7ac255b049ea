package dev.quaver.lower;

import dev.quaver.circuit.Output;
import dev.quaver.circuit.ValueType;
import dev.quaver.ir.Expr;
import dev.quaver.source.Span;
import dev.quaver.types.Type;
import dev.quaver.value.ArrayValue;
import dev.quaver.value.Pauli;
import dev.quaver.value.RangeValue;
import dev.quaver.value.Result;
import dev.quaver.value.TupleValue;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// Makes an expression of a circuit's output.
final class OutputLowering {

  private final ValueLowering values;

  OutputLowering(ValueLowering values) {
    this.values = values;
  }

  Expr lower(Output output) {
    return switch (output) {
      case Output.Tuple(var items) -> Ir.tuple(items.stream().map(this::lower).toList(), Span.NONE);
      case Output.Array(var items) -> array(items.stream().map(this::lower).toList());
      case Output.Computed(var value) when value.type() == ValueType.RESULT ->
          values.outcome(value);
      case Output.Computed(var value) -> values.lower(value);
      case Output.Known(var value) -> known(value);
    };
  }

  /// An array whose items tell its type; that of an empty one is nobody's concern.
  private static Expr array(List<Expr> items) {
    Type item = items.isEmpty() ? Type.Primitive.RESULT : items.getFirst().type();
    return new Expr.Array(items, new Type.Array(item), Span.NONE);
  }

  private static Expr known(Object value) {
    return switch (value) {
      case Long number -> Ir.integer(number, Span.NONE);
      case Double number -> new Expr.DoubleLiteral(number, Span.NONE);
      case Boolean truth -> new Expr.BoolLiteral(truth, Span.NONE);
      case BigInteger number -> new Expr.BigIntLiteral(number, Span.NONE);
      case String text -> new Expr.StringLiteral(text, Span.NONE);
      case Pauli pauli -> new Expr.PauliLiteral(pauli, Span.NONE);
      case Result result when result != Result.LOSS ->
          new Expr.ResultLiteral(result == Result.ONE, Span.NONE);
      case RangeValue range when range.isClosed() ->
          new Expr.Range(
              Optional.of(Ir.integer(range.start(), Span.NONE)),
              Optional.of(Ir.integer(range.step(), Span.NONE)),
              Optional.of(Ir.integer(range.end(), Span.NONE)),
              Type.Primitive.RANGE,
              Span.NONE);
      case TupleValue tuple ->
          Ir.tuple(tuple.items().stream().map(OutputLowering::known).toList(), Span.NONE);
      case ArrayValue array -> array(array.asList().stream().map(OutputLowering::known).toList());
      default -> throw new IllegalArgumentException("internal: a circuit cannot return " + value);
    };
  }
}
