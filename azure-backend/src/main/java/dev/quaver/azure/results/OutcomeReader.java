package dev.quaver.azure.results;

import dev.quaver.value.ObjectArray;
import dev.quaver.value.Result;
import dev.quaver.value.TupleValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads values in the way that [OutcomeText] prints them, blanks or not.
final class OutcomeReader {

  private static final int MAX_DEPTH = 200;

  private final String text;
  private int at;

  private OutcomeReader(String text) {
    this.text = text;
  }

  /// Thrown away with its message: the caller knows better where the text stands.
  private static final class NoValue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoValue() {
      super("no value", null, false, false);
    }
  }

  /// The value that `text` is; arrays are arrays of objects, whatever is in them.
  static Optional<Object> read(String text) {
    var reader = new OutcomeReader(text);
    try {
      Object value = reader.value(0);
      reader.blanks();
      return reader.at == text.length() ? Optional.of(value) : Optional.empty();
    } catch (NoValue | NumberFormatException _) {
      return Optional.empty();
    }
  }

  private Object value(int depth) {
    blanks();
    if (at == text.length() || depth > MAX_DEPTH) {
      throw new NoValue();
    }
    return switch (text.charAt(at)) {
      case '[' -> ObjectArray.of(items(']', depth).toArray());
      case '(' -> TupleValue.of(items(')', depth).toArray());
      default -> word();
    };
  }

  private List<Object> items(char close, int depth) {
    List<Object> items = new ArrayList<>();
    at++;
    blanks();
    while (!takes(close)) {
      items.add(value(depth + 1));
      blanks();
      if (!takes(',') && !(at < text.length() && text.charAt(at) == close)) {
        throw new NoValue();
      }
      blanks();
    }
    return items;
  }

  private Object word() {
    int start = at;
    while (at < text.length() && ",[]() \t\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String word = text.substring(start, at);
    return switch (word) {
      case "-", "Loss" -> Result.LOSS;
      case "Zero" -> Result.ZERO;
      case "One" -> Result.ONE;
      case "true", "True" -> true;
      case "false", "False" -> false;
      default -> number(word);
    };
  }

  private static Object number(String word) {
    if (word.isEmpty() || !word.chars().allMatch(c -> "+-.0123456789eE".indexOf(c) >= 0)) {
      throw new NoValue();
    }
    boolean integer = word.chars().allMatch(c -> c == '-' || Character.isDigit(c));
    if (integer) {
      return Long.parseLong(word);
    }
    return Double.parseDouble(word);
  }

  private boolean takes(char expected) {
    if (at < text.length() && text.charAt(at) == expected) {
      at++;
      return true;
    }
    return false;
  }

  private void blanks() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }
}
