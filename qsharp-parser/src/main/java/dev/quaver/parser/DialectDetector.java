package dev.quaver.parser;

import dev.quaver.parser.antlr.QSharpLexer;
import dev.quaver.source.Dialect;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/// Tells the dialect of a file from its tokens.
///
/// 1. A file whose first token is not `namespace` (nor, for a namespace with attributes, `@`) is modern.
/// 2. Otherwise constructs that only one dialect has are counted, and the dialect with more of them wins. Modern:
///    `import`, `export`, `struct`, `break`, `continue`, `new Name {`, `Std.`, imaginary literals, assignment without
///    `set`. Classic: `using (`, `borrowing (`, `for (`..` in`, `use (`..` =`, `new T[`, `&&`, `||`, `!b`, `adjoint
///    controlled`, `body {`, `adjoint auto` without `;`, `: Adjoint`, dotted attributes, attributes with a string, those
///    that only classic Q# has, `.5`, `5l`, `F<Int>(`, a dotted alias, modern keywords as names.
/// 3. Without any, a file that opens or names `Microsoft.Quantum.*` namespaces is classic.
/// 4. Everything else is modern.
final class DialectDetector {

  private static final Set<String> CLASSIC_ATTRIBUTES =
      Set.of("Attribute", "Deprecated", "EnableTestingViaName", "TargetInstruction");
  private static final Set<String> MODERN_KEYWORDS =
      Set.of("break", "continue", "export", "import", "parallel", "struct");

  private static final int LONGEST_PATTERN = 64;

  private final List<? extends Token> tokens;
  private int modern;
  private int classic;
  private int classicNamespaces;

  private DialectDetector(List<? extends Token> tokens) {
    this.tokens = tokens;
  }

  static Dialect detect(List<? extends Token> tokens) {
    return new DialectDetector(tokens).decide();
  }

  private Dialect decide() {
    int first = type(0);
    if (first != QSharpLexer.NAMESPACE && (first != QSharpLexer.AT || !hasNamespace())) {
      return Dialect.MODERN;
    }
    for (int i = 0; i < tokens.size(); i++) {
      weigh(i);
    }
    if (modern != classic) {
      return modern > classic ? Dialect.MODERN : Dialect.CLASSIC;
    }
    return modern == 0 && classicNamespaces > 0 ? Dialect.CLASSIC : Dialect.MODERN;
  }

  private boolean hasNamespace() {
    return tokens.stream().anyMatch(token -> token.getType() == QSharpLexer.NAMESPACE);
  }

  private void weigh(int i) {
    switch (type(i)) {
      case QSharpLexer.IDENT -> weighName(i);
      case QSharpLexer.IMAGINARY -> modern++;
      case QSharpLexer.AMP2, QSharpLexer.BAR2 -> classic++;
      case QSharpLexer.OPEN -> weighOpen(i);
      case QSharpLexer.FOR -> classic += opensHeader(i + 1, QSharpLexer.IN) ? 1 : 0;
      case QSharpLexer.USE, QSharpLexer.BORROW ->
          classic += opensHeader(i + 1, QSharpLexer.EQ) ? 1 : 0;
      case QSharpLexer.NEW -> weighNew(i);
      case QSharpLexer.BODY, QSharpLexer.CONTROLLED_SPEC ->
          classic += type(i + 1) == QSharpLexer.LBRACE ? 1 : 0;
      case QSharpLexer.ADJOINT_SPEC ->
          classic +=
              type(i + 1) == QSharpLexer.CONTROLLED_SPEC || type(i + 1) == QSharpLexer.LBRACE
                  ? 1
                  : 0;
      case QSharpLexer.AUTO, QSharpLexer.SELF, QSharpLexer.INVERT, QSharpLexer.DISTRIBUTE ->
          classic += isSpecialization(type(i - 1)) && type(i + 1) != QSharpLexer.SEMI ? 1 : 0;
      case QSharpLexer.COLON ->
          classic +=
              type(i + 1) == QSharpLexer.ADJOINT || type(i + 1) == QSharpLexer.CONTROLLED ? 1 : 0;
      case QSharpLexer.BANG -> classic += endsOperand(type(i - 1)) ? 0 : 1;
      case QSharpLexer.AT -> classic += isClassicAttribute(i) ? 1 : 0;
      case QSharpLexer.DOUBLE -> classic += tokens.get(i).getText().startsWith(".") ? 1 : 0;
      case QSharpLexer.BIGINT -> classic += tokens.get(i).getText().endsWith("l") ? 1 : 0;
      case QSharpLexer.AS -> classic += type(i + 2) == QSharpLexer.DOT ? 1 : 0;
      case QSharpLexer.LT -> classic += opensTypeArguments(i) ? 1 : 0;
      default -> {}
    }
  }

  private void weighName(int i) {
    int next = type(i + 1);
    if (declaresName(i) && MODERN_KEYWORDS.contains(tokens.get(i).getText())) {
      classic++;
      return;
    }
    if (next == QSharpLexer.EQ && startsStatement(i)) {
      modern++;
      return;
    }
    switch (tokens.get(i).getText()) {
      case "using", "borrowing" ->
          classic += next == QSharpLexer.LPAREN && startsStatement(i) ? 1 : 0;
      case "import", "export" -> modern += next == QSharpLexer.IDENT ? 1 : 0;
      case "struct" ->
          modern += next == QSharpLexer.IDENT && type(i + 2) == QSharpLexer.LBRACE ? 1 : 0;
      case "break", "continue" -> modern += next == QSharpLexer.SEMI && startsStatement(i) ? 1 : 0;
      case "Microsoft" -> classicNamespaces += next == QSharpLexer.DOT ? 1 : 0;
      case "Std" -> modern += next == QSharpLexer.DOT || type(i - 1) == QSharpLexer.OPEN ? 1 : 0;
      default -> {}
    }
  }

  private void weighOpen(int i) {
    if (type(i + 1) == QSharpLexer.IDENT
        && type(i + 2) == QSharpLexer.DOT
        && tokens.get(i + 1).getText().equals("Std")) {
      modern++;
    }
  }

  private void weighNew(int i) {
    int at = i + 1;
    while (type(at) == QSharpLexer.IDENT || type(at) == QSharpLexer.DOT) {
      at++;
    }
    if (type(at) == QSharpLexer.LBRACE) {
      modern++;
    } else {
      classic++;
    }
  }

  /// Whether `<` at `i` begins type arguments of a call: nothing else looks so in a modern program that has a meaning.
  private boolean opensTypeArguments(int i) {
    if (type(i - 1) != QSharpLexer.IDENT
        || type(i - 2) == QSharpLexer.FUNCTION
        || type(i - 2) == QSharpLexer.OPERATION) {
      return false;
    }
    for (int at = i + 1; at < i + 16; at++) {
      switch (type(at)) {
        case QSharpLexer.GT -> {
          return type(at + 1) == QSharpLexer.LPAREN && at > i + 1;
        }
        case QSharpLexer.IDENT -> {
          if (!Character.isUpperCase(tokens.get(at).getText().charAt(0))) {
            return false;
          }
        }
        case QSharpLexer.TYPE_NAME,
            QSharpLexer.DOT,
            QSharpLexer.COMMA,
            QSharpLexer.LBRACK,
            QSharpLexer.RBRACK,
            QSharpLexer.LPAREN,
            QSharpLexer.RPAREN -> {}
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  /// Whether a parenthesis at `i` has `word` in it before it closes: the one around a header, not that of a pattern.
  /// Looks at so many tokens only, lest hostile texts take long.
  private boolean opensHeader(int i, int word) {
    int depth = 0;
    for (int at = i; at < i + LONGEST_PATTERN; at++) {
      switch (type(at)) {
        case QSharpLexer.LPAREN -> depth++;
        case QSharpLexer.RPAREN -> depth--;
        case QSharpLexer.LBRACE, QSharpLexer.SEMI, Token.EOF -> {
          return false;
        }
        default -> {
          if (depth > 0 && type(at) == word) {
            return true;
          }
        }
      }
      if (depth == 0) {
        return false;
      }
    }
    return false;
  }

  private boolean isClassicAttribute(int i) {
    return type(i + 2) == QSharpLexer.DOT
        || type(i + 3) == QSharpLexer.STRING
        || (type(i + 1) == QSharpLexer.IDENT
            && CLASSIC_ATTRIBUTES.contains(tokens.get(i + 1).getText()));
  }

  private static boolean isSpecialization(int type) {
    return type == QSharpLexer.ADJOINT_SPEC || type == QSharpLexer.CONTROLLED_SPEC;
  }

  /// Whether a `!` after a token of this type takes a value out of its type, instead of negating what follows.
  private static boolean endsOperand(int type) {
    return switch (type) {
      case QSharpLexer.IDENT,
          QSharpLexer.RPAREN,
          QSharpLexer.RBRACK,
          QSharpLexer.RBRACE,
          QSharpLexer.BANG,
          QSharpLexer.UNDERSCORE,
          QSharpLexer.INT,
          QSharpLexer.BIGINT,
          QSharpLexer.DOUBLE,
          QSharpLexer.IMAGINARY,
          QSharpLexer.STRING,
          QSharpLexer.INTERP_END,
          QSharpLexer.TRUE,
          QSharpLexer.FALSE,
          QSharpLexer.ZERO,
          QSharpLexer.ONE,
          QSharpLexer.PAULI ->
          true;
      default -> false;
    };
  }

  private boolean declaresName(int i) {
    return switch (type(i - 1)) {
      case QSharpLexer.LET, QSharpLexer.MUTABLE, QSharpLexer.SET -> true;
      default -> type(i + 1) == QSharpLexer.COLON;
    };
  }

  private boolean startsStatement(int i) {
    return switch (type(i - 1)) {
      case QSharpLexer.SEMI, QSharpLexer.LBRACE, QSharpLexer.RBRACE -> true;
      default -> false;
    };
  }

  private int type(int index) {
    return index < 0 ? QSharpLexer.SEMI : tokens.get(Math.min(index, tokens.size() - 1)).getType();
  }
}
