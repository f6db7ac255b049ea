package dev.quaver.compiler;

import dev.quaver.compiler.JsonValue.ArrayValue;
import dev.quaver.compiler.JsonValue.Member;
import dev.quaver.compiler.JsonValue.ObjectValue;
import dev.quaver.compiler.JsonValue.OtherValue;
import dev.quaver.compiler.JsonValue.StringValue;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.List;

/// Reads JSON and remembers where everything stands.
final class JsonReader {

  private static final int MAX_DEPTH = 200;

  private final String text;
  private int at;

  private JsonReader(String text) {
    this.text = text;
  }

  /// A text is not JSON.
  static final class JsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int offset;

    private JsonException(String message, int offset) {
      super(message);
      this.offset = offset;
    }

    /// Where reading stopped.
    int offset() {
      return offset;
    }
  }

  /// The value that `text` is.
  ///
  /// @throws JsonException at the first character that does not fit
  static JsonValue read(String text) {
    JsonReader reader = new JsonReader(text);
    reader.at = text.startsWith("\ufeff") ? 1 : 0;
    JsonValue value = reader.value(0);
    reader.blanks();
    if (reader.at < text.length()) {
      throw reader.unexpected();
    }
    return value;
  }

  private JsonValue value(int depth) {
    if (depth > MAX_DEPTH) {
      throw new JsonException("too deeply nested", at);
    }
    blanks();
    if (at >= text.length()) {
      throw unexpected();
    }
    return switch (text.charAt(at)) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> string();
      case 't' -> word("true");
      case 'f' -> word("false");
      case 'n' -> word("null");
      default -> number();
    };
  }

  private ObjectValue object(int depth) {
    int start = at;
    List<Member> members = new ArrayList<>();
    at++;
    blanks();
    if (!takes('}')) {
      do {
        blanks();
        if (at >= text.length() || text.charAt(at) != '"') {
          throw unexpected();
        }
        StringValue name = string();
        blanks();
        expect(':');
        members.add(new Member(name, value(depth + 1)));
        blanks();
      } while (takes(','));
      expect('}');
    }
    return new ObjectValue(members, new Span(start, at));
  }

  private ArrayValue array(int depth) {
    int start = at;
    List<JsonValue> items = new ArrayList<>();
    at++;
    blanks();
    if (!takes(']')) {
      do {
        items.add(value(depth + 1));
        blanks();
      } while (takes(','));
      expect(']');
    }
    return new ArrayValue(items, new Span(start, at));
  }

  private StringValue string() {
    int start = at;
    StringBuilder string = new StringBuilder();
    at++;
    while (!takes('"')) {
      if (at >= text.length() || text.charAt(at) < ' ') {
        throw unexpected();
      }
      char c = text.charAt(at++);
      string.append(c == '\\' ? escape() : c);
    }
    return new StringValue(string.toString(), new Span(start, at));
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

  private OtherValue word(String word) {
    if (!text.startsWith(word, at)) {
      throw unexpected();
    }
    at += word.length();
    return new OtherValue(word, new Span(at - word.length(), at));
  }

  private OtherValue number() {
    int start = at;
    while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    String number = text.substring(start, at);
    if (!number.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) {
      at = start;
      throw unexpected();
    }
    return new OtherValue(number, new Span(start, at));
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
    return new JsonException(
        at >= text.length() ? "it ends too early" : "unexpected '" + text.charAt(at) + "'", at);
  }
}
