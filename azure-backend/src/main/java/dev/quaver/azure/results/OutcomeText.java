package dev.quaver.azure.results;

import dev.quaver.value.ArrayValue;
import dev.quaver.value.Result;
import dev.quaver.value.TupleValue;
import dev.quaver.value.ValuePrinter;
import java.util.List;
import java.util.stream.Collectors;

/// Values as Microsoft's result formats print them: like modern Q#, but results are `0`, `1` and `-`.
enum OutcomeText {
  /// `[0, 1]`, for displays
  SPACED(", "),
  /// `[0,1]`, for keys
  DENSE(",");

  private final String separator;

  OutcomeText(String separator) {
    this.separator = separator;
  }

  String print(Object value) {
    return switch (value) {
      case Result.ZERO -> "0";
      case Result.ONE -> "1";
      case Result.LOSS -> "-";
      case TupleValue tuple -> "(" + join(tuple.items()) + ")";
      case ArrayValue array -> "[" + join(array.asList()) + "]";
      case List<?> items -> "[" + join(items) + "]";
      default -> ValuePrinter.MODERN.print(value);
    };
  }

  private String join(List<?> items) {
    return items.stream().map(this::print).collect(Collectors.joining(separator));
  }
}
