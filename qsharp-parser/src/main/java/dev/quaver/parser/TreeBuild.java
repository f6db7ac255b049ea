package dev.quaver.parser;

import dev.quaver.ast.Expr;
import dev.quaver.ast.Ident;
import dev.quaver.ast.QualifiedName;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.parser.antlr.QSharpGrammarParser.DottedNameContext;
import dev.quaver.parser.antlr.QSharpLexer;
import dev.quaver.source.Dialect;
import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/// What the builders of one syntax tree share. Builders take any parse tree, also one that broke off in the middle:
/// what is missing becomes an error node, whose diagnostic the parser has given.
final class TreeBuild {

  private final SourceFile source;
  private final PreparedTokens tokens;
  private final Dialect dialect;
  private final boolean strict;
  private final List<Diagnostic> diagnostics;
  private final TypeBuilder types;
  private final PatternBuilder patterns;
  private final ExpressionBuilder expressions;
  private final StatementBuilder statements;

  /// @param strict whether what only the classic dialect has is an error in modern code
  TreeBuild(
      SourceFile source,
      PreparedTokens tokens,
      Dialect dialect,
      boolean strict,
      List<Diagnostic> diagnostics) {
    this.source = source;
    this.tokens = tokens;
    this.dialect = dialect;
    this.strict = strict && dialect == Dialect.MODERN;
    this.diagnostics = diagnostics;
    this.types = new TypeBuilder(this);
    this.patterns = new PatternBuilder(this);
    this.expressions = new ExpressionBuilder(this);
    this.statements = new StatementBuilder(this);
  }

  TypeBuilder types() {
    return types;
  }

  PatternBuilder patterns() {
    return patterns;
  }

  ExpressionBuilder expressions() {
    return expressions;
  }

  StatementBuilder statements() {
    return statements;
  }

  PreparedTokens tokens() {
    return tokens;
  }

  /// Whether any mistake has been found so far.
  boolean hasErrors() {
    return diagnostics.stream().anyMatch(Diagnostic::isError);
  }

  boolean isModern() {
    return dialect == Dialect.MODERN;
  }

  Diagnostic error(String code, String message, Span span) {
    var diagnostic = Diagnostic.error(code, message, source, span);
    diagnostics.add(diagnostic);
    return diagnostic;
  }

  void errorWithHelp(String code, String message, Span span, String help) {
    diagnostics.add(Diagnostic.error(code, message, source, span).withHelp(help));
  }

  void warning(String code, String message, Span span) {
    diagnostics.add(Diagnostic.warning(code, message, source, span));
  }

  /// Old syntax that both dialects would rather not see: a warning in classic files, an error in modern ones.
  void deprecated(String old, Span span, String instead) {
    if (strict) {
      classicOnly("`" + old + "`", span, "write `" + instead + "`");
    } else {
      diagnostics.add(
          Diagnostic.warning("Parse.Deprecated", "`" + old + "` is old syntax", source, span)
              .withHelp("write `" + instead + "`"));
    }
  }

  /// An error for what only the classic dialect has, in a modern file. The help ends with how to choose the dialect, for
  /// a file of which the wrong one was guessed.
  ///
  /// @param what the subject of the sentence, in the singular
  void classicOnly(String what, Span span, String help) {
    if (strict) {
      errorWithHelp(
          "Parse.Classic",
          what + " belongs to classic Q#; this file is modern",
          span,
          help + ", or choose classic Q# with `--dialect classic`");
    }
  }

  /// A generator without the semicolon that only the earliest Q# leaves out.
  void unfinished(ParserRuleContext generator) {
    Span span = span(generator);
    if (strict) {
      error("Parse.Token", "expected `;` after this", span);
    } else {
      deprecated(text(span), span, text(span) + ";");
    }
  }

  /// Whether only what the modern compiler takes may stand here.
  boolean isStrict() {
    return strict;
  }

  String text(Span span) {
    return source.text(span);
  }

  String documentation(ParserRuleContext context) {
    return tokens.documentation(context.getStart().getTokenIndex());
  }

  /// Where a token stands; an empty span for one that the parser made up.
  static Span span(Token token) {
    int start = Math.max(0, token.getStartIndex());
    return new Span(start, Math.max(start, token.getStopIndex() + 1));
  }

  static Span span(TerminalNode node) {
    return span(node.getSymbol());
  }

  /// From the first to the last token of a rule; empty where the rule has none.
  static Span span(ParserRuleContext context) {
    Token start = context.getStart();
    Token stop = context.getStop();
    int from = Math.max(0, start.getStartIndex());
    return new Span(from, stop == null ? from : Math.max(from, stop.getStopIndex() + 1));
  }

  static Ident ident(TerminalNode node) {
    return new Ident(node.getText(), span(node));
  }

  /// An identifier that may be missing after a mistake; the made-up one cannot be written in a program.
  static Ident ident(@Nullable TerminalNode node, ParserRuleContext around) {
    return node == null ? new Ident("<missing>", span(around)) : ident(node);
  }

  static Ident typeParameter(TerminalNode node) {
    return new Ident(node.getText().substring(1), span(node));
  }

  static QualifiedName name(DottedNameContext context) {
    var parts = new ArrayList<Ident>();
    for (TerminalNode part : context.IDENT()) {
      parts.add(ident(part));
    }
    if (parts.isEmpty()) {
      parts.add(new Ident("<missing>", span(context)));
    }
    return new QualifiedName(parts, span(context));
  }

  static QualifiedName name(@Nullable DottedNameContext context, ParserRuleContext around) {
    if (context != null) {
      return name(context);
    }
    var missing = new Ident("<missing>", span(around));
    return new QualifiedName(List.of(missing), missing.span());
  }

  /// Whether a rule broke off.
  static boolean failed(ParserRuleContext context) {
    return context.exception != null;
  }

  /// The elements of a list between commas, of which only the one after the last comma may be missing.
  <C extends ParserRuleContext, T> List<T> list(
      ParserRuleContext context, Class<C> element, Function<C, T> build) {
    var items = new ArrayList<T>();
    boolean missing = true;
    if (context.children == null) {
      return items;
    }
    for (ParseTree child : context.children) {
      if (element.isInstance(child)) {
        items.add(build.apply(element.cast(child)));
        missing = false;
      } else if (child instanceof TerminalNode comma
          && comma.getSymbol().getType() == QSharpLexer.COMMA) {
        if (missing) {
          error("Parse.MissingSeqEntry", "expected something before this comma", span(comma));
        }
        missing = true;
      }
    }
    return items;
  }

  /// Whether the last token of a list is a comma.
  static boolean endsWithComma(ParserRuleContext context) {
    return context.getChildCount() > 0
        && context.getChild(context.getChildCount() - 1) instanceof TerminalNode last
        && last.getSymbol().getType() == QSharpLexer.COMMA;
  }

  static Expr.Block emptyBlock(ParserRuleContext around) {
    int end = span(around).end();
    return new Expr.Block(List.of(), new Span(end, end));
  }
}
