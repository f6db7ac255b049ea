package dev.quaver.parser;

import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.parser.antlr.QSharpGrammarParser;
import dev.quaver.parser.antlr.QSharpLexer;
import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/// Puts what the parser stumbles over into words, once per mistake.
final class SyntaxErrors {

  private final SourceFile source;
  private final PreparedTokens tokens;
  private final LexicalErrors lexical;
  private final List<Diagnostic> diagnostics;
  private int lastErrorIndex = -1;

  SyntaxErrors(
      SourceFile source,
      PreparedTokens tokens,
      LexicalErrors lexical,
      List<Diagnostic> diagnostics) {
    this.source = source;
    this.tokens = tokens;
    this.lexical = lexical;
    this.diagnostics = diagnostics;
  }

  /// A token that cannot stand in a file, namespace or block.
  void unexpected(Token at, int rule, Token openBrace) {
    if (isConsequence(at)) {
      return;
    }
    Token token = at.getType() == QSharpLexer.END ? tokens.get(at.getTokenIndex() + 1) : at;
    boolean block = !Loops.isItemLoop(rule);
    String wanted = block ? "a statement" : "a declaration";
    if (Loops.isFileLoop(rule) && token.getType() == QSharpLexer.RBRACE) {
      add(
          error("Parse.Token", "expected end of file or a declaration, found `}`", token)
              .withHelp("there is no `{` for this `}`"));
    } else {
      var diagnostic =
          error(
              block ? "Parse.Token" : "Parse.ExpectedItem",
              "expected "
                  + wanted
                  + (Loops.isFileLoop(rule) ? "" : " or `}`")
                  + ", found "
                  + TokenNames.found(token),
              token);
      add(token.getType() == QSharpLexer.NAMESPACE ? withBrace(diagnostic, openBrace) : diagnostic);
    }
  }

  /// A token with which no alternative of a rule begins.
  void mismatch(RecognitionException e) {
    Token token = e.getOffendingToken();
    if (isConsequence(token)) {
      return;
    }
    var context = (ParserRuleContext) e.getCtx();
    if (context.getRuleIndex() == QSharpGrammarParser.RULE_declaration) {
      add(floating(context.getParent(), token));
      return;
    }
    String rule = ruleName(context.getRuleIndex());
    String wanted = rule.isEmpty() ? oneOf(e.getExpectedTokens()) : rule;
    String code = rule.isEmpty() ? "Parse.Token" : "Parse.Rule";
    var diagnostic =
        error(code, "expected " + wanted + ", found " + TokenNames.found(token), token);
    String help = slip(rule, token);
    if (isKeywordAsName(rule, token)) {
      help = "`" + token.getText() + "` is a keyword and cannot be a name";
    }
    add(help.isEmpty() ? diagnostic : diagnostic.withHelp(help));
  }

  /// One particular token, or one of a few, is missing before `token`.
  void missing(
      IntervalSet expected, Token before, Token token, ParserRuleContext context, Token openBrace) {
    if (isConsequence(token)) {
      return;
    }
    boolean braceMissing =
        token.getType() == Token.EOF
            && openBrace.getType() == QSharpLexer.LBRACE
            && (expected.contains(QSharpLexer.SEMI) || expected.contains(QSharpLexer.RBRACE));
    if (expected.contains(QSharpLexer.SEMI) && !braceMissing) {
      lastErrorIndex = token.getTokenIndex() - 1;
      boolean statement =
          context.getRuleIndex() == QSharpGrammarParser.RULE_statement
              && expected.contains(QSharpLexer.END);
      add(
          error(
              statement ? "Parse.MissingSemi" : "Parse.Token",
              "expected `;`, found " + TokenNames.found(token),
              after(before, token)));
      return;
    }
    if (context.getRuleIndex() == QSharpGrammarParser.RULE_parameters
        && expected.contains(QSharpLexer.LPAREN)) {
      add(
          error(
                  "Parse.MissingParens",
                  "expected `(` and the parameters, found " + TokenNames.found(token),
                  span(token))
              .withHelp("parameters stand in parentheses, `()` if there are none"));
      return;
    }
    String wanted = braceMissing ? "`}`" : oneOf(expected);
    boolean name = expected.size() == 1 && expected.contains(QSharpLexer.IDENT);
    var diagnostic =
        error(
            name ? "Parse.Rule" : "Parse.Token",
            "expected " + wanted + ", found " + TokenNames.found(token),
            span(token));
    if (braceMissing || expected.contains(QSharpLexer.RBRACE)) {
      diagnostic = withBrace(diagnostic, openBrace);
    } else if (before.getType() == QSharpLexer.ELSE && token.getType() == QSharpLexer.IF) {
      diagnostic = diagnostic.withHelp("write `elif`");
    } else if (expected.size() == 1 && expected.contains(QSharpLexer.LBRACE)) {
      diagnostic = diagnostic.withHelp("a block stands in braces: `{ … }`");
    } else if (expected.contains(QSharpLexer.COLON)
        && context.getRuleIndex() == QSharpGrammarParser.RULE_callableItem) {
      diagnostic = diagnostic.withHelp("state the type of the result, as in `: Unit`");
    } else if (expected.contains(QSharpLexer.IDENT) && isWord(token)) {
      diagnostic =
          diagnostic.withHelp("`" + token.getText() + "` is a keyword and cannot be a name");
    }
    add(diagnostic);
  }

  /// What to write instead of an operator that other languages have.
  private String slip(String rule, Token token) {
    Token before = tokens.get(Math.max(0, token.getTokenIndex() - 1));
    boolean adjacent = before.getStopIndex() + 1 == token.getStartIndex();
    if (!adjacent) {
      return "";
    }
    if (rule.equals("type")
        && before.getType() == QSharpLexer.COLON
        && token.getType() == QSharpLexer.EQ) {
      return "write `=` without `:`";
    }
    boolean doubled =
        before.getType() == token.getType()
            && (token.getType() == QSharpLexer.LT || token.getType() == QSharpLexer.GT);
    return rule.equals("expression") && doubled ? "shifts are written `<<<` and `>>>`" : "";
  }

  private Diagnostic floating(ParserRuleContext item, Token token) {
    Token last = tokens.get(Math.max(0, token.getTokenIndex() - 1));
    boolean visibility = last.getType() == QSharpLexer.INTERNAL;
    var span = new Span(item.getStart().getStartIndex(), last.getStopIndex() + 1);
    return visibility
        ? error("Parse.FloatingVisibility", "expected a declaration after `internal`", span(last))
        : error("Parse.FloatingAttr", "expected a declaration after an attribute", span);
  }

  private Diagnostic withBrace(Diagnostic diagnostic, Token innermost) {
    Token brace = Indentation.unclosedBrace(tokens).orElse(innermost);
    return brace.getType() == QSharpLexer.LBRACE
        ? diagnostic.withLabel(source, span(brace), "this `{` has no `}`")
        : diagnostic;
  }

  /// Whether an earlier mistake in the same statement, or an unreadable character, explains this one.
  private boolean isConsequence(Token token) {
    int index = token.getTokenIndex();
    int from = Math.max(0, index - 1);
    boolean explained =
        lexical.explain(tokens.get(from).getStartIndex(), token.getStartIndex())
            || (lastErrorIndex >= 0 && !hasBoundary(lastErrorIndex, index));
    lastErrorIndex = Math.max(lastErrorIndex, index);
    return explained;
  }

  private boolean hasBoundary(int from, int to) {
    for (int i = from; i < to; i++) {
      switch (tokens.get(i).getType()) {
        case QSharpLexer.SEMI, QSharpLexer.LBRACE, QSharpLexer.RBRACE -> {
          return true;
        }
        default -> {
          if (tokens.get(i + 1).getLine() > tokens.get(i).getLine()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isKeywordAsName(String rule, Token token) {
    return rule.equals("pattern") && isWord(token);
  }

  private static boolean isWord(Token token) {
    return token.getType() != Token.EOF
        && token.getType() != QSharpLexer.STRING
        && !token.getText().isEmpty()
        && Character.isLetter(token.getText().codePointAt(0));
  }

  private static String ruleName(int rule) {
    return switch (rule) {
      case QSharpGrammarParser.RULE_expression,
          QSharpGrammarParser.RULE_simpleExpression,
          QSharpGrammarParser.RULE_operand,
          QSharpGrammarParser.RULE_simpleOperand,
          QSharpGrammarParser.RULE_primary,
          QSharpGrammarParser.RULE_simplePrimary ->
          "expression";
      case QSharpGrammarParser.RULE_type,
          QSharpGrammarParser.RULE_typeAtom,
          QSharpGrammarParser.RULE_typePrimary ->
          "type";
      case QSharpGrammarParser.RULE_pattern -> "pattern";
      case QSharpGrammarParser.RULE_statement -> "statement";
      case QSharpGrammarParser.RULE_qubitInit -> "`Qubit()` or `Qubit[size]`";
      case QSharpGrammarParser.RULE_functorAtom -> "`Adj` or `Ctl`";
      case QSharpGrammarParser.RULE_specialization ->
          "a block or one of `auto`, `self`, `invert`, `distribute`";
      case QSharpGrammarParser.RULE_blockLike -> "a block";
      default -> "";
    };
  }

  private static String oneOf(IntervalSet expected) {
    var names = new java.util.TreeSet<String>();
    for (int type : expected.toList()) {
      names.add(TokenNames.expected(type));
      if (names.size() > 4) {
        return "something else";
      }
    }
    return String.join(" or ", names);
  }

  private static Span span(Token token) {
    int start = token.getStartIndex();
    return new Span(start, Math.max(start, token.getStopIndex() + 1));
  }

  private static Span after(Token before, Token token) {
    int end = token.getTokenIndex() == 0 ? token.getStartIndex() : before.getStopIndex() + 1;
    return new Span(end, end);
  }

  private Diagnostic error(String code, String message, Token token) {
    return error(code, message, span(token));
  }

  private Diagnostic error(String code, String message, Span span) {
    return Diagnostic.error(code, message, source, span);
  }

  private void add(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }
}
