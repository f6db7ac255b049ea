package dev.quaver.format.qir;

import dev.quaver.source.SourceFile;

/// Cuts LLVM's text into tokens, one at a time. A name without quotes is the same string wherever it
/// occurs.
final class Scanner {

  private final SourceFile file;
  private final String text;
  private final NameTable names = new NameTable();
  private int position;
  private Token token = Token.END;
  private String name = "";
  private int start;
  private int end;
  private char mark;

  Scanner(SourceFile file) {
    this.file = file;
    this.text = file.text();
    next();
  }

  Token token() {
    return token;
  }

  /// The name of a word, local, global or group, or a string's content.
  String name() {
    return name;
  }

  /// The character of a mark.
  char mark() {
    return mark;
  }

  int start() {
    return start;
  }

  boolean isWord(String word) {
    return token == Token.WORD && name.equals(word);
  }

  boolean isMark(char expected) {
    return token == Token.MARK && mark == expected;
  }

  ReadProblem problem(String code, String message) {
    return ReadProblem.of(file, code, message, start, end);
  }

  ReadProblem problem(String code, String message, int at) {
    return ReadProblem.of(file, code, message, at, at + 1);
  }

  ReadProblem expected(String what) {
    return problem("Syntax", "expected " + what + ", found " + shown());
  }

  private String shown() {
    return token == Token.END
        ? "the end of the file"
        : "`" + text.substring(start, Math.min(end, start + 40)) + "`";
  }

  /// Goes to the next token.
  void next() {
    skipSpace();
    start = position;
    if (position == text.length()) {
      token = Token.END;
      end = position;
      return;
    }
    char first = text.charAt(position);
    switch (first) {
      case '%' -> named(Token.LOCAL);
      case '@' -> named(Token.GLOBAL);
      case '#' -> named(Token.GROUP);
      case '"' -> {
        position++;
        string(Token.STRING);
      }
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
      default -> {
        if (first == 'c' && position + 1 < text.length() && text.charAt(position + 1) == '"') {
          position += 2;
          string(Token.CHARACTERS);
        } else if (isNamePart(first) && first != '-') {
          word(Token.WORD);
        } else {
          token = Token.MARK;
          mark = first;
          position++;
        }
      }
    }
    end = position;
  }

  private void skipSpace() {
    while (position < text.length()) {
      char c = text.charAt(position);
      if (c == ';') {
        int line = text.indexOf('\n', position);
        position = line < 0 ? text.length() : line;
      } else if (c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\uFEFF') {
        position++;
      } else {
        return;
      }
    }
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '.'
        || c == '$'
        || c == '-';
  }

  private void named(Token kind) {
    position++;
    if (position < text.length() && text.charAt(position) == '"') {
      position++;
      string(kind);
    } else {
      word(kind);
    }
  }

  private void word(Token kind) {
    int from = position;
    int hash = 0;
    while (position < text.length() && isNamePart(text.charAt(position))) {
      hash = hash * 31 + text.charAt(position++);
    }
    token = kind;
    name = names.of(text, from, position, hash);
    if (from == position) {
      end = position;
      throw problem("Syntax", "a name is missing");
    }
  }

  private void string(Token kind) {
    int close = text.indexOf('"', position);
    if (close < 0) {
      end = start + 1;
      throw problem("Syntax", "the string has no end");
    }
    token = kind;
    name = Names.unescaped(text.substring(position, close));
    if (name.isEmpty() && kind != Token.STRING && kind != Token.CHARACTERS) {
      end = close + 1;
      throw problem("Syntax", "a name is missing");
    }
    position = close + 1;
  }

  private void number() {
    int from = position++;
    boolean hexadecimal = text.startsWith("0x", from);
    boolean decimal = hexadecimal;
    while (position < text.length()) {
      char c = text.charAt(position);
      if (c == '.') {
        decimal = true;
      } else if ((c == '+' || c == '-') && !isExponent(from, hexadecimal)) {
        break;
      } else if (c != '+' && !isNamePart(c)) {
        break;
      }
      position++;
    }
    token = decimal ? Token.DECIMAL : Token.INTEGER;
    name = "";
  }

  private boolean isExponent(int from, boolean hexadecimal) {
    char before = text.charAt(position - 1);
    return !hexadecimal && position - 1 > from && (before == 'e' || before == 'E');
  }

  /// The value of an integer token.
  long integer() {
    if (end - start < 19) {
      long value = 0;
      int from = text.charAt(start) == '-' ? start + 1 : start;
      for (int i = from; i < end; i++) {
        int digit = text.charAt(i) - '0';
        if (digit < 0 || digit > 9) {
          throw problem("Number", "`" + text.substring(start, end) + "` is not a number");
        }
        value = value * 10 + digit;
      }
      if (from < end) {
        return from == start ? value : -value;
      }
    }
    try {
      return Long.parseLong(text, start, end, 10);
    } catch (NumberFormatException _) {
      throw problem("Number", "`" + clipped() + "` is not a number of 64 bits");
    }
  }

  /// The value of a decimal or integer token.
  double decimal() {
    try {
      if (text.startsWith("0x", start)) {
        if (end - start != 18) {
          throw problem("Number", "`" + clipped() + "` is not a number: 16 digits follow 0x");
        }
        return Double.longBitsToDouble(Long.parseUnsignedLong(text, start + 2, end, 16));
      }
      char last = text.charAt(end - 1);
      if ((last < '0' && last != '.') || last > '9') {
        throw new NumberFormatException();
      }
      return Double.parseDouble(text.substring(start, end));
    } catch (NumberFormatException _) {
      throw problem("Number", "`" + clipped() + "` is not a number");
    }
  }

  private String clipped() {
    return text.substring(start, Math.min(end, start + 40));
  }

  /// The text of a number token, where it is a label or a name.
  String digits() {
    return text.substring(start, end);
  }
}
