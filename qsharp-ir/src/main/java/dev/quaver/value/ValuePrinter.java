package dev.quaver.value;

import dev.quaver.source.Dialect;
import java.math.BigDecimal;
import java.util.List;

/// Values as the dialects print them, in interpolated strings and as results.
public final class ValuePrinter {

  /// As modern Q# prints: `[1, 2]`, `1.0`, `true`.
  public static final ValuePrinter MODERN = new ValuePrinter(Dialect.MODERN);

  /// As classic Q# prints: `[1,2]`, `1`, `True`.
  public static final ValuePrinter CLASSIC = new ValuePrinter(Dialect.CLASSIC);

  private final Dialect dialect;

  private ValuePrinter(Dialect dialect) {
    this.dialect = dialect;
  }

  /// The printer of a dialect.
  public static ValuePrinter of(Dialect dialect) {
    return switch (dialect) {
      case CLASSIC -> CLASSIC;
      case MODERN -> MODERN;
    };
  }

  /// The value's text; reads promised results.
  public String print(Object value) {
    StringBuilder text = new StringBuilder();
    print(value, text);
    return text.toString();
  }

  /// Appends the value's text.
  public void print(Object value, StringBuilder text) {
    switch (value) {
      case Double number -> text.append(number(number));
      case Boolean bool -> text.append(bool(bool));
      case Result result -> text.append(result(result));
      case PromisedResult promise -> text.append(result(promise.value()));
      case Pauli pauli -> text.append("Pauli").append(pauli);
      case RangeValue range -> text.append(range(range));
      case QubitValue qubit -> text.append(qubit(qubit));
      case CallableValue callable -> text.append(callable(callable));
      case TupleValue tuple -> tuple(tuple, text);
      case ArrayValue array -> {
        text.append('[');
        items(array.asList(), modern() ? ", " : ",", text);
        text.append(']');
      }
      default -> text.append(value);
    }
  }

  /// A Double's text.
  public String number(double value) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    if (Double.isInfinite(value)) {
      String name = modern() ? "inf" : "Infinity";
      return value > 0 ? name : "-" + name;
    }
    return modern() ? plain(value) : DotNetNumbers.shortest(value);
  }

  private static String plain(double value) {
    if (value == 0) {
      return 1 / value < 0 ? "-0.0" : "0.0";
    }
    if (value == Math.rint(value)) {
      return new BigDecimal(value).toPlainString() + ".0";
    }
    return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }

  private void tuple(TupleValue tuple, StringBuilder text) {
    text.append('(');
    items(tuple.items(), ", ", text);
    text.append(tuple.size() == 1 && modern() ? ",)" : ")");
  }

  private void items(List<Object> items, String separator, StringBuilder text) {
    String between = "";
    for (Object item : items) {
      text.append(between);
      print(item, text);
      between = separator;
    }
  }

  private String bool(boolean value) {
    if (modern()) {
      return value ? "true" : "false";
    }
    return value ? "True" : "False";
  }

  private static String result(Result result) {
    return switch (result) {
      case ZERO -> "Zero";
      case ONE -> "One";
      case LOSS -> "Loss";
    };
  }

  private String range(RangeValue range) {
    String start = range.hasStart() ? range.start() + ".." : "...";
    String step = range.step() == 1 && modern() ? "" : range.step() + "..";
    String end = range.hasEnd() ? Long.toString(range.end()) : ".";
    if (!range.hasStart() && !range.hasEnd()) {
      return step.isEmpty() ? "..." : start + step + end;
    }
    return start + step + end;
  }

  private String qubit(QubitValue qubit) {
    if (qubit.isReleased()) {
      return modern() ? "Qubit<released>" : "q:<released>";
    }
    return (modern() ? "Qubit" : "q:") + qubit.id();
  }

  private String callable(CallableValue callable) {
    if (modern()) {
      return callable.isClosure() ? "<closure>" : callable.name();
    }
    return callable.classicName();
  }

  private boolean modern() {
    return dialect == Dialect.MODERN;
  }
}
