package dev.quaver.format.openqasm;

/// Goes through the characters of a flat file. What it does not expect ends the attempt: see [NotFlatException].
final class FlatText {

  /// Says that a file is not flat, or wrong; not where, since it is read in another way then.
  static final class NotFlatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotFlatException() {
      super("internal: not flat", null, false, false);
    }
  }

  private static final int MOST_DIGITS = 9;

  private final String text;
  private int at;

  FlatText(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /// Where the next character is.
  int position() {
    return at;
  }

  /// Whether nothing but white space and comments follows.
  boolean isAtEnd() {
    skipSpace();
    return at == text.length();
  }

  /// The next character that is neither space nor in a comment; 0 at the end.
  char peek() {
    skipSpace();
    return at < text.length() ? text.charAt(at) : 0;
  }

  /// Goes past `expected` if it is next.
  boolean accept(char expected) {
    if (peek() != expected) {
      return false;
    }
    at++;
    return true;
  }

  void expect(char expected) {
    if (!accept(expected)) {
      throw new NotFlatException();
    }
  }

  /// Goes past a name in ASCII and `π`, and answers where it began; what it ends with is [#position()].
  int name() {
    char first = peek();
    if (!isLetter(first)) {
      throw new NotFlatException();
    }
    int start = at;
    while (at < text.length() && isPart(text.charAt(at))) {
      at++;
    }
    if (at < text.length() && text.charAt(at) > 127) {
      throw new NotFlatException();
    }
    return start;
  }

  /// A whole number of few digits.
  int whole() {
    peek();
    int start = at;
    int value = 0;
    while (at < text.length() && isDigit(text.charAt(at)) && at - start < MOST_DIGITS) {
      value = 10 * value + (text.charAt(at++) - '0');
    }
    boolean goesOn = at < text.length() && (isPart(text.charAt(at)) || text.charAt(at) == '.');
    if (at == start || goesOn) {
      throw new NotFlatException();
    }
    return value;
  }

  /// The end of the decimal number that is next, with its fraction and exponent.
  int endOfNumber() {
    peek();
    int end = digits(at);
    if (end < text.length() && text.charAt(end) == '.') {
      end = digits(end + 1);
    }
    if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
      boolean signed =
          end + 1 < text.length() && (text.charAt(end + 1) == '+' || text.charAt(end + 1) == '-');
      end = digits(end + (signed ? 2 : 1));
    }
    if (end < text.length() && isPart(text.charAt(end))) {
      throw new NotFlatException();
    }
    return end;
  }

  void goTo(int position) {
    at = position;
  }

  /// What stands between the quotation marks that are next.
  String quoted() {
    expect('"');
    int end = text.indexOf('"', at);
    if (end < 0) {
      throw new NotFlatException();
    }
    String inside = text.substring(at, end);
    at = end + 1;
    return inside;
  }

  private int digits(int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void skipSpace() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
        at++;
      } else if (c == '/' && at + 1 < text.length() && text.charAt(at + 1) == '/') {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else {
        return;
      }
    }
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == 'π';
  }

  private static boolean isPart(char c) {
    return isLetter(c) || isDigit(c);
  }
}
