package dev.quaver.azure.quil;

import dev.quaver.azure.ReadProblem;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;

/// Splits Quil into tokens, one at a time; a semicolon ends a line too. It can go back, since definitions are read again
/// wherever they are used.
final class QuilScanner {

  /// What a token is.
  enum Kind {
    NAME,
    INTEGER,
    NUMBER,
    STRING,
    /// one of `( ) [ ] , : % @ + - * / ^ & !`
    SYMBOL,
    LINE_END,
    END
  }

  private static final int MOST_DIGITS = 400;

  /// How much of a token messages show.
  private static final int MOST_SHOWN = 40;

  private static final String SYMBOLS = "()[],:%@+-*/^&!";

  private final SourceFile file;
  private final String text;

  private int gap;
  private int start;
  private int end;
  private Kind kind = Kind.LINE_END;
  private boolean indented;
  private double number;

  QuilScanner(SourceFile file) {
    this.file = file;
    this.text = file.text();
    moveTo(text.startsWith("\ufeff") ? 1 : 0);
  }

  /// Goes back to a place that [#place] gave.
  void moveTo(int offset) {
    end = offset;
    kind = Kind.LINE_END;
    next();
  }

  /// Where the token can be read again, if it is the first of its line.
  int place() {
    return gap;
  }

  Kind kind() {
    return kind;
  }

  /// Where the token begins.
  int start() {
    return start;
  }

  /// Whether the token has blanks before it and is the first of its line.
  boolean isIndented() {
    return indented;
  }

  /// The text of the token.
  String text() {
    return text.substring(start, end);
  }

  /// The value of a number.
  double number() {
    return number;
  }

  boolean isName(String name) {
    return kind == Kind.NAME && end - start == name.length() && text.startsWith(name, start);
  }

  boolean isSymbol(char symbol) {
    return kind == Kind.SYMBOL && text.charAt(start) == symbol;
  }

  boolean isLineEnd() {
    return kind == Kind.LINE_END || kind == Kind.END;
  }

  /// Passes a symbol if it is there.
  boolean takes(char symbol) {
    if (!isSymbol(symbol)) {
      return false;
    }
    next();
    return true;
  }

  /// Passes a word if it is there.
  boolean takes(String name) {
    if (!isName(name)) {
      return false;
    }
    next();
    return true;
  }

  void expect(char symbol) {
    if (!takes(symbol)) {
      throw expected("'" + symbol + "'");
    }
  }

  /// Passes a name.
  String name(String what) {
    if (kind != Kind.NAME) {
      throw expected(what);
    }
    String name = text();
    next();
    return name;
  }

  /// Passes an integer from 0 to `most`.
  int integer(String what, int most) {
    if (kind != Kind.INTEGER) {
      throw expected(what);
    }
    if (number > most) {
      throw problem("Quil.Limit", what + " is at most " + most + " here");
    }
    int value = (int) number;
    next();
    return value;
  }

  /// Passes the end of a line.
  void lineEnd() {
    if (!isLineEnd()) {
      throw expected("the end of the line");
    }
    if (kind == Kind.LINE_END) {
      next();
    }
  }

  /// Passes over what is left of the line.
  void skipLine() {
    while (!isLineEnd()) {
      int feed = text.indexOf('\n', start);
      end = feed < 0 ? text.length() : feed;
      next();
    }
    lineEnd();
  }

  /// Passes over the lines of a block, which are those that are indented.
  void skipBlock() {
    while (kind != Kind.END && (indented || kind == Kind.LINE_END)) {
      skipLine();
    }
  }

  /// Goes to the next token.
  void next() {
    boolean first = kind == Kind.LINE_END;
    gap = end;
    int at = blanks(gap);
    start = at;
    indented = first && at > gap;
    if (at == text.length()) {
      kind = Kind.END;
      end = at;
      return;
    }
    char c = text.charAt(at);
    if (c == '\n' || c == ';') {
      kind = Kind.LINE_END;
      end = at + 1;
    } else if (isLetter(c)) {
      kind = Kind.NAME;
      end = endOfName(at);
    } else if (isDigit(c) || c == '.') {
      scanNumber();
    } else if (c == '"') {
      scanString();
    } else if (SYMBOLS.indexOf(c) >= 0) {
      kind = Kind.SYMBOL;
      end = at + 1;
    } else {
      end = at + Character.charCount(text.codePointAt(at));
      throw problem("Quil.Syntax", "Quil has no such character");
    }
  }

  /// The next place without a blank or a comment.
  private int blanks(int from) {
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '#') {
        int feed = text.indexOf('\n', at);
        return feed < 0 ? text.length() : feed;
      }
      if (c != ' ' && c != '\t' && c != '\r') {
        return at;
      }
      at++;
    }
    return at;
  }

  /// Hyphens are part of a name if something follows.
  private int endOfName(int from) {
    int at = from + 1;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean inner = c == '-' && at + 1 < text.length() && isNamePart(text.charAt(at + 1));
      if (!isNamePart(c) && !inner) {
        return at;
      }
      at++;
    }
    return at;
  }

  private void scanNumber() {
    int at = digits(start);
    boolean integer = true;
    if (at < text.length() && text.charAt(at) == '.') {
      integer = false;
      at = digits(at + 1);
    }
    if (at < text.length() && (text.charAt(at) | 0x20) == 'e') {
      int exponent = at + 1;
      if (exponent < text.length() && "+-".indexOf(text.charAt(exponent)) >= 0) {
        exponent++;
      }
      if (digits(exponent) > exponent) {
        integer = false;
        at = digits(exponent);
      }
    }
    end = at;
    kind = integer ? Kind.INTEGER : Kind.NUMBER;
    if (at - start > MOST_DIGITS || (text.charAt(start) == '.' && at == start + 1)) {
      throw problem("Quil.Syntax", "this is no number");
    }
    number = value(integer);
    if (Double.isInfinite(number)) {
      throw problem("Quil.Limit", "this number is too large");
    }
  }

  private double value(boolean integer) {
    if (!integer || end - start > 15) {
      return Double.parseDouble(text.substring(start, end));
    }
    long value = 0;
    for (int i = start; i < end; i++) {
      value = 10 * value + text.charAt(i) - '0';
    }
    return value;
  }

  private int digits(int from) {
    int at = from;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private void scanString() {
    int at = start + 1;
    while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    if (at >= text.length() || text.charAt(at) != '"') {
      end = Math.min(at, text.length());
      throw problem("Quil.Syntax", "this string has no end");
    }
    kind = Kind.STRING;
    end = at + 1;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNamePart(char c) {
    return isLetter(c) || isDigit(c);
  }

  /// The place of the token.
  Span span() {
    return new Span(start, end);
  }

  private String shown() {
    return end - start <= MOST_SHOWN ? text() : text.substring(start, start + MOST_SHOWN) + "…";
  }

  ReadProblem expected(String what) {
    String found =
        switch (kind) {
          case LINE_END, END -> "the line ends";
          case NAME, INTEGER, NUMBER, STRING, SYMBOL -> "'" + shown() + "' stands";
        };
    return problem("Quil.Syntax", found + " where " + what + " should be");
  }

  /// Something is wrong with the token.
  ReadProblem problem(String code, String message) {
    return problem(code, message, span());
  }

  /// Something is wrong at `span`.
  ReadProblem problem(String code, String message, Span span) {
    return new ReadProblem(Diagnostic.error(code, message, file, span));
  }

  /// Something is wrong at `span`, and what helps is known.
  ReadProblem problem(String code, String message, Span span, String help) {
    return new ReadProblem(Diagnostic.error(code, message, file, span).withHelp(help));
  }
}
