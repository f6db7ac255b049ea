package dev.quaver.compiler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads JSON: objects as maps in order, arrays as lists, numbers as `Double`, `null` as [#NULL].
final class Json {

  /// What `null` reads as.
  static final Object NULL = new Object();

  private static final int MAX_DEPTH = 200;

  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  /// A text is not JSON.
  static final class JsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    JsonException(String message) {
      super(message);
    }
  }

  /// The value that `text` is.
  ///
  /// @throws JsonException at the first character that does not fit
  static Object parse(String text) {
    Json json = new Json(text.startsWith("\ufeff") ? text.substring(1) : text);
    Object value = json.value(0);
    json.blanks();
    if (json.at < json.text.length()) {
      throw json.unexpected();
    }
    return value;
  }

  private Object value(int depth) {
    if (depth > MAX_DEPTH) {
      throw new JsonException("too deeply nested");
    }
    blanks();
    if (at >= text.length()) {
      throw unexpected();
    }
    return switch (text.charAt(at)) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", NULL);
      default -> number();
    };
  }

  private Map<String, Object> object(int depth) {
    Map<String, Object> object = new LinkedHashMap<>();
    at++;
    blanks();
    if (takes('}')) {
      return object;
    }
    do {
      blanks();
      if (at >= text.length() || text.charAt(at) != '"') {
        throw unexpected();
      }
      String key = string();
      blanks();
      expect(':');
      object.put(key, value(depth + 1));
      blanks();
    } while (takes(','));
    expect('}');
    return object;
  }

  private List<Object> array(int depth) {
    List<Object> items = new ArrayList<>();
    at++;
    blanks();
    if (takes(']')) {
      return items;
    }
    do {
      items.add(value(depth + 1));
      blanks();
    } while (takes(','));
    expect(']');
    return items;
  }

  private String string() {
    StringBuilder string = new StringBuilder();
    at++;
    while (!takes('"')) {
      if (at >= text.length() || text.charAt(at) < ' ') {
        throw unexpected();
      }
      char c = text.charAt(at++);
      string.append(c == '\\' ? escape() : c);
    }
    return string.toString();
  }

  private char escape() {
    if (at >= text.length()) {
      throw unexpected();
    }
    char c = text.charAt(at++);
    return switch (c) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case '"', '\\', '/' -> c;
      case 'u' -> {
        if (at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
          throw unexpected();
        }
        at += 4;
        yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
      }
      default -> {
        at--;
        throw unexpected();
      }
    };
  }

  private Object word(String word, Object value) {
    if (!text.startsWith(word, at)) {
      throw unexpected();
    }
    at += word.length();
    return value;
  }

  private Double number() {
    int start = at;
    while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    String number = text.substring(start, at);
    if (!number.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) {
      at = start;
      throw unexpected();
    }
    return Double.valueOf(number);
  }

  private void blanks() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private boolean takes(char expected) {
    if (at < text.length() && text.charAt(at) == expected) {
      at++;
      return true;
    }
    return false;
  }

  private void expect(char expected) {
    if (!takes(expected)) {
      throw unexpected();
    }
  }

  private JsonException unexpected() {
    long line = text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
    return new JsonException(
        at >= text.length()
            ? "it ends too early, in line " + line
            : "unexpected '" + text.charAt(at) + "' in line " + line);
  }
}
