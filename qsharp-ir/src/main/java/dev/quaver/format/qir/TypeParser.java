package dev.quaver.format.qir;

/// Reads types.
final class TypeParser {

  private static final int MOST_NESTED = 32;
  private static final LlvmType NAMED = new LlvmType.Other("an opaque type");

  private final Scanner scanner;

  TypeParser(Scanner scanner) {
    this.scanner = scanner;
  }

  /// Whether a type can begin with `word`.
  static boolean isType(String word) {
    return word.equals("void")
        || word.equals("double")
        || word.equals("ptr")
        || word.equals("float")
        || (word.charAt(0) == 'i' && word.length() > 1 && Character.isDigit(word.charAt(1)));
  }

  LlvmType type() {
    return type(0);
  }

  private LlvmType type(int depth) {
    if (depth > MOST_NESTED) {
      throw scanner.problem("Type", "the type is nested too deep");
    }
    LlvmType type = plain(depth);
    while (true) {
      if (scanner.isMark('*')) {
        type = LlvmType.POINTER;
        scanner.next();
      } else if (scanner.isMark('(') && !type.equals(LlvmType.POINTER)) {
        skipParameters(depth);
      } else if (scanner.isWord("addrspace")) {
        scanner.next();
        skipNumber();
      } else {
        return type;
      }
    }
  }

  private LlvmType plain(int depth) {
    switch (scanner.token()) {
      case WORD -> {
        LlvmType type = word(scanner.name());
        scanner.next();
        return type;
      }
      case LOCAL -> {
        scanner.next();
        return NAMED;
      }
      case MARK -> {
        if (scanner.isMark('[')) {
          return array(depth);
        }
        if (scanner.isMark('{') || scanner.isMark('<')) {
          return structure(depth);
        }
      }
      case GLOBAL, INTEGER, DECIMAL, STRING, CHARACTERS, GROUP, END -> {}
    }
    throw scanner.expected("a type");
  }

  private LlvmType word(String name) {
    return switch (name) {
      case "i1" -> LlvmType.BIT;
      case "i64" -> LlvmType.LONG;
      case "double" -> LlvmType.DOUBLE;
      case "ptr" -> LlvmType.POINTER;
      case "void" -> LlvmType.VOID;
      case "label" -> LlvmType.LABEL;
      case "float", "half", "bfloat", "fp128", "x86_fp80", "metadata", "token", "opaque" ->
          new LlvmType.Other(name);
      default -> integer(name);
    };
  }

  private LlvmType integer(String name) {
    if (name.charAt(0) != 'i' || name.length() < 2 || name.length() > 8) {
      throw scanner.expected("a type");
    }
    int bits = 0;
    for (int i = 1; i < name.length(); i++) {
      int digit = name.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw scanner.expected("a type");
      }
      bits = bits * 10 + digit;
    }
    return new LlvmType.Bits(bits);
  }

  private LlvmType array(int depth) {
    scanner.next();
    if (scanner.token() != Token.INTEGER) {
      throw scanner.expected("a number of items");
    }
    long size = scanner.integer();
    if (size < 0) {
      throw scanner.problem("Number", "an array has " + size + " items");
    }
    scanner.next();
    if (!scanner.isWord("x")) {
      throw scanner.expected("`x`");
    }
    scanner.next();
    LlvmType item = type(depth + 1);
    mark(']');
    return new LlvmType.Array(size, item);
  }

  private LlvmType structure(int depth) {
    char close = scanner.isMark('{') ? '}' : '>';
    scanner.next();
    if (close == '>' && scanner.isMark('{')) {
      structure(depth + 1);
    } else if (close == '>') {
      if (scanner.token() != Token.INTEGER) {
        throw scanner.expected("a number of items");
      }
      scanner.next();
      if (!scanner.isWord("x")) {
        throw scanner.expected("`x`");
      }
      scanner.next();
      type(depth + 1);
    } else if (!scanner.isMark('}')) {
      type(depth + 1);
      while (scanner.isMark(',')) {
        scanner.next();
        type(depth + 1);
      }
    }
    mark(close);
    return new LlvmType.Other("a structure");
  }

  private void skipParameters(int depth) {
    scanner.next();
    while (!scanner.isMark(')')) {
      if (scanner.isWord("...")) {
        scanner.next();
      } else {
        type(depth + 1);
      }
      if (scanner.isMark(',')) {
        scanner.next();
      } else if (!scanner.isMark(')')) {
        throw scanner.expected("`)`");
      }
    }
    scanner.next();
  }

  private void skipNumber() {
    mark('(');
    if (scanner.token() != Token.INTEGER) {
      throw scanner.expected("a number");
    }
    scanner.next();
    mark(')');
  }

  void mark(char expected) {
    if (!scanner.isMark(expected)) {
      throw scanner.expected("`" + expected + "`");
    }
    scanner.next();
  }
}
