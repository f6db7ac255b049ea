package dev.quaver.cli.output;

import java.util.Map;

/// Writes JSON: maps as objects in their order, iterables as arrays, numbers, booleans, text, null.
public final class JsonWriter {

  private final StringBuilder json = new StringBuilder();

  private JsonWriter() {}

  /// The JSON text of `value`, on one line.
  ///
  /// @throws IllegalArgumentException for what JSON cannot say
  public static String write(Object value) {
    JsonWriter writer = new JsonWriter();
    writer.value(value);
    return writer.json.toString();
  }

  private void value(Object value) {
    switch (value) {
      case Map<?, ?> map -> object(map);
      case Iterable<?> items -> array(items);
      case CharSequence text -> string(text);
      case Boolean truth -> json.append(truth.booleanValue());
      case Double number when !Double.isFinite(number) ->
          throw new IllegalArgumentException("internal: JSON has no number " + number);
      case Number number -> json.append(number);
      case Enum<?> name -> string(name.toString());
      default ->
          throw new IllegalArgumentException(
              "internal: JSON has no " + value.getClass().getSimpleName());
    }
  }

  private void object(Map<?, ?> map) {
    json.append('{');
    String separator = "";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      json.append(separator);
      string(String.valueOf(entry.getKey()));
      json.append(": ");
      value(entry.getValue());
      separator = ", ";
    }
    json.append('}');
  }

  private void array(Iterable<?> items) {
    json.append('[');
    String separator = "";
    for (Object item : items) {
      json.append(separator);
      value(item);
      separator = ", ";
    }
    json.append(']');
  }

  private void string(CharSequence text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      character(text, i);
    }
    json.append('"');
  }

  private void character(CharSequence text, int at) {
    char c = text.charAt(at);
    switch (c) {
      case '"' -> json.append("\\\"");
      case '\\' -> json.append("\\\\");
      case '\n' -> json.append("\\n");
      case '\r' -> json.append("\\r");
      case '\t' -> json.append("\\t");
      default -> {
        if (c < ' ' || c == '\u007f' || isLoneSurrogate(text, at)) {
          json.append(String.format("\\u%04x", (int) c));
        } else {
          json.append(c);
        }
      }
    }
  }

  private static boolean isLoneSurrogate(CharSequence text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
