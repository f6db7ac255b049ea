package dev.quaver.azure.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.quaver.azure.ReadProblem;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;
import java.io.IOException;
import java.util.function.Function;

/// Walks once over a JSON document, value by value. It stands on a value, and every method that reads one leaves it on the
/// value's last token.
///
/// Memory is that of the text: nothing is kept. Values nested more than [#MAX_DEPTH] deep and numbers of more than
/// [#MAX_DIGITS] characters are refused. What is wrong with a document ends the walk with a [ReadProblem].
public final class JsonCursor {

  /// How deep objects and arrays may be nested.
  public static final int MAX_DEPTH = 200;

  /// How long a number may be.
  public static final int MAX_DIGITS = 400;

  /// What does not fit the format that is read.
  public static final String WRONG_KIND = "Json.Kind";

  private static final String SYNTAX = "Json.Syntax";
  private static final String LIMIT = "Json.Limit";

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxNumberLength(MAX_DIGITS)
                  .build())
          .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
          .build();

  private final SourceFile file;
  private final JsonParser parser;
  private final int offset;

  private JsonCursor(SourceFile file, JsonParser parser, int offset) {
    this.file = file;
    this.parser = parser;
    this.offset = offset;
  }

  /// Reads the value of a member.
  @FunctionalInterface
  public interface MemberReader {
    /// Reads the value that the cursor stands on, all of it; `name` is interned.
    void read(String name);
  }

  /// What `reader` makes of a document: it reads the document's only value, on which the cursor then stands, all of it.
  ///
  /// @throws ReadProblem if the text is not JSON, or what `reader` throws
  public static <T> T read(SourceFile file, Function<JsonCursor, T> reader) {
    String text = file.text();
    int start = text.startsWith("\ufeff") ? 1 : 0;
    try (JsonParser parser = FACTORY.createParser(text.substring(start))) {
      var cursor = new JsonCursor(file, parser, start);
      cursor.next();
      T read = reader.apply(cursor);
      cursor.end();
      return read;
    } catch (IOException e) {
      throw new IllegalStateException("internal: closing a text failed", e);
    }
  }

  /// Reads an object, member by member.
  ///
  /// @throws ReadProblem if it is something else
  public void object(MemberReader reader) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw expected("an object");
    }
    while (next() == JsonToken.FIELD_NAME) {
      String name = name();
      next();
      reader.read(name);
    }
  }

  /// Reads an array: `item` is called with the cursor on each of its values.
  ///
  /// @throws ReadProblem if it is something else
  public void array(Runnable item) {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw expected("an array");
    }
    while (next() != JsonToken.END_ARRAY) {
      item.run();
    }
  }

  /// Passes over a value without looking at it.
  public void skip() {
    try {
      parser.skipChildren();
    } catch (IOException e) {
      throw malformed(e);
    }
  }

  /// Whether it stands on an object.
  public boolean isObject() {
    return parser.currentToken() == JsonToken.START_OBJECT;
  }

  /// Whether it stands on an array.
  public boolean isArray() {
    return parser.currentToken() == JsonToken.START_ARRAY;
  }

  /// Whether it stands on a string.
  public boolean isString() {
    return parser.currentToken() == JsonToken.VALUE_STRING;
  }

  /// Whether it stands on `true` or `false`.
  public boolean isBoolean() {
    return parser.currentToken().isBoolean();
  }

  /// Whether it stands on a number without a fraction and an exponent.
  public boolean isInteger() {
    return parser.currentToken() == JsonToken.VALUE_NUMBER_INT;
  }

  /// Whether it stands on a number.
  public boolean isNumber() {
    return parser.currentToken().isNumeric();
  }

  /// Reads a string.
  ///
  /// @throws ReadProblem if it is something else
  public String string() {
    if (!isString()) {
      throw expected("a string");
    }
    try {
      return parser.getText();
    } catch (IOException e) {
      throw malformed(e);
    }
  }

  /// Reads `true` or `false`.
  ///
  /// @throws ReadProblem if it is something else
  public boolean bool() {
    if (!isBoolean()) {
      throw expected("true or false");
    }
    return parser.currentToken() == JsonToken.VALUE_TRUE;
  }

  /// Reads a number.
  ///
  /// @throws ReadProblem if it is something else, or too large for a double
  public double number() {
    if (!isNumber()) {
      throw expected("a number");
    }
    try {
      double value = parser.getDoubleValue();
      if (Double.isInfinite(value)) {
        throw problem(LIMIT, "this number is too large");
      }
      return value;
    } catch (IOException e) {
      throw malformed(e);
    }
  }

  /// Reads an integer.
  ///
  /// @throws ReadProblem if it is something else, or has more than 64 bits
  public long integer() {
    if (!isInteger()) {
      throw expected("an integer");
    }
    try {
      if (parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
        throw problem(LIMIT, "this number is too large");
      }
      return parser.getLongValue();
    } catch (IOException e) {
      throw malformed(e);
    }
  }

  /// Where the token begins that it stands on.
  public int start() {
    return at(parser.currentTokenLocation().getCharOffset());
  }

  /// The place of the token that it stands on.
  public Span span() {
    try {
      parser.finishToken();
    } catch (IOException e) {
      throw malformed(e);
    }
    int start = start();
    return new Span(start, Math.max(start, at(parser.currentLocation().getCharOffset())));
  }

  /// Something is wrong with the token that it stands on.
  public ReadProblem problem(String code, String message) {
    return problem(code, message, span());
  }

  /// Something is wrong at `span`.
  public ReadProblem problem(String code, String message, Span span) {
    return new ReadProblem(Diagnostic.error(code, message, file, span));
  }

  /// Something is wrong at `span`, and what helps is known.
  public ReadProblem problem(String code, String message, Span span, String help) {
    return new ReadProblem(Diagnostic.error(code, message, file, span).withHelp(help));
  }

  /// It stands on something else than `what`.
  public ReadProblem expected(String what) {
    return problem(WRONG_KIND, "this should be " + what);
  }

  private JsonToken next() {
    try {
      JsonToken token = parser.nextToken();
      if (token == null) {
        throw problem(SYNTAX, "the text ends where a JSON value should be", endOfText());
      }
      return token;
    } catch (IOException e) {
      throw malformed(e);
    }
  }

  private void end() {
    try {
      if (parser.nextToken() != null) {
        throw problem(SYNTAX, "nothing may follow the JSON value");
      }
    } catch (IOException e) {
      throw malformed(e);
    }
  }

  private String name() {
    try {
      return parser.currentName();
    } catch (IOException e) {
      throw malformed(e);
    }
  }

  private ReadProblem malformed(IOException e) {
    if (!(e instanceof JacksonException jackson)) {
      throw new IllegalStateException("internal: reading a text failed", e);
    }
    if (e instanceof JsonEOFException) {
      return problem(SYNTAX, "the text ends inside a JSON value", endOfText());
    }
    if (e instanceof StreamConstraintsException) {
      return problem(
          LIMIT, "this is nested too deeply or too long", place(parser.currentLocation()));
    }
    return problem(SYNTAX, "this is not JSON", place(jackson.getLocation()));
  }

  private Span place(JsonLocation location) {
    int start = at(location.getCharOffset());
    return new Span(start, Math.min(start + 1, file.text().length()));
  }

  private Span endOfText() {
    int length = file.text().length();
    return new Span(length, length);
  }

  private int at(long place) {
    return Math.clamp(place + offset, 0, file.text().length());
  }
}
