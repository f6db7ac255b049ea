package dev.quaver.compiler;

import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds the declarations of a library file without parsing them: it follows brackets, strings and comments only.
///
/// It reads files that are known to be right, hence the one error it knows is an internal one. A file holds one
/// `namespace` block; a declaration begins at its documentation or attributes and ends at its closing brace or semicolon.
final class DeclarationScanner {

  /// A declaration in a file.
  ///
  /// @param name what it declares; empty for opens, imports and exports
  /// @param span from its documentation to its end
  record Found(String name, boolean internal, Span span) {}

  /// A file's namespace and what is in it, in order.
  record Outline(String namespace, List<Found> declarations) {
    Outline {
      declarations = List.copyOf(declarations);
    }
  }

  private static final Set<String> ENVIRONMENT = Set.of("open", "import", "export");

  private final String text;
  private int at;

  private DeclarationScanner(String text) {
    this.text = text;
  }

  /// The outline of a library file.
  static Outline scan(String text) {
    return new DeclarationScanner(text).outline();
  }

  private Outline outline() {
    skipSpace(true);
    if (!word().equals("namespace")) {
      throw unreadable();
    }
    skipSpace(true);
    String namespace = word();
    skipSpace(true);
    expect('{');
    var declarations = new ArrayList<Found>();
    skipSpace(false);
    while (text.charAt(at) != '}') {
      declarations.add(declaration());
      skipSpace(false);
    }
    return new Outline(namespace, declarations);
  }

  private Found declaration() {
    int start = at;
    skipSpace(true);
    skipAttributes();
    String keyword = word();
    boolean internal = keyword.equals("internal");
    if (internal) {
      skipSpace(true);
      keyword = word();
    }
    skipSpace(true);
    String name = ENVIRONMENT.contains(keyword) ? "" : word();
    skipToEnd();
    return new Found(name, internal, new Span(start, at));
  }

  private void skipAttributes() {
    while (text.charAt(at) == '@') {
      at++;
      word();
      skipSpace(true);
      skipBracketed();
      skipSpace(true);
    }
  }

  /// Goes past the semicolon or the closing brace that ends a declaration.
  private void skipToEnd() {
    while (true) {
      skipSpace(true);
      switch (text.charAt(at)) {
        case ';' -> {
          at++;
          return;
        }
        case '{' -> {
          skipBracketed();
          return;
        }
        case '(', '[' -> skipBracketed();
        default -> at++;
      }
    }
  }

  /// Goes from an opening bracket past its closing one.
  private void skipBracketed() {
    int depth = 0;
    do {
      skipSpace(true);
      char c = text.charAt(at);
      if (c == '"') {
        skipString(at > 0 && text.charAt(at - 1) == '$');
      } else {
        depth += isOpening(c) ? 1 : isClosing(c) ? -1 : 0;
        at++;
      }
    } while (depth > 0);
  }

  private void skipString(boolean interpolated) {
    expect('"');
    while (text.charAt(at) != '"') {
      if (text.charAt(at) == '\\') {
        at += 2;
      } else if (interpolated && text.charAt(at) == '{') {
        skipBracketed();
      } else {
        at++;
      }
    }
    at++;
  }

  /// Goes past white space and comments; past documentation only if told so.
  private void skipSpace(boolean documentation) {
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else if (text.startsWith("//", at) && (documentation || !text.startsWith("///", at))) {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else {
        return;
      }
    }
    throw unreadable();
  }

  private String word() {
    int start = at;
    while (Character.isJavaIdentifierPart(text.charAt(at)) || text.charAt(at) == '.') {
      at++;
    }
    return text.substring(start, at);
  }

  private void expect(char c) {
    if (text.charAt(at) != c) {
      throw unreadable();
    }
    at++;
  }

  private static boolean isOpening(char c) {
    return c == '(' || c == '[' || c == '{';
  }

  private static boolean isClosing(char c) {
    return c == ')' || c == ']' || c == '}';
  }

  private IllegalStateException unreadable() {
    return new IllegalStateException("internal: library file unreadable at offset " + at);
  }
}
