package dev.quaver.parser;

import dev.quaver.ast.CompilationUnit;
import dev.quaver.ast.Expr;
import dev.quaver.ast.Item;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.parser.antlr.QSharpGrammarParser;
import dev.quaver.source.Dialect;
import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.antlr.v4.runtime.ParserRuleContext;

/// Reads Q# of both dialects. Every input gives a result in time linear in its length, errors as diagnostics.
///
/// The dialect of a file, unless forced, is the one that it shows: modern without a `namespace` block; otherwise by the
/// constructs that only one dialect has; without such constructs classic if it opens `Microsoft.Quantum.*` namespaces
/// and nothing else that tells; else modern. It decides which words are reserved and the few cases that both
/// dialects read differently. Classic files may use all constructs of both dialects; in modern ones what only classic Q#
/// has is an error, as it is for the modern compiler. Parts of files and lone expressions may use both.
public final class QSharpParser {

  private QSharpParser() {}

  /// Reads a file in the dialect that it shows.
  public static ParseResult parse(SourceFile source) {
    return parse(source, Optional.empty());
  }

  /// Reads a file, in the `forced` dialect where one is given.
  public static ParseResult parse(SourceFile source, Optional<Dialect> forced) {
    return file(source, forced, true);
  }

  /// Reads a file, in the `forced` dialect where one is given, that may use what only classic Q# has in either: the
  /// library's own sources do.
  public static ParseResult parseLeniently(SourceFile source, Optional<Dialect> forced) {
    return file(source, forced, false);
  }

  private static ParseResult file(SourceFile source, Optional<Dialect> forced, boolean strict) {
    Span whole = whole(source);
    var parsed =
        read(
            source,
            whole,
            forced,
            strict,
            QSharpGrammarParser::file,
            (build, file) -> new ItemBuilder(build).unit(file, whole),
            new CompilationUnit(List.of(), List.of(), whole));
    return new ParseResult(source, parsed.dialect(), parsed.tree(), parsed.diagnostics());
  }

  /// The tokens of a file, for what keeps all that somebody wrote: the formatter.
  public static TokensResult tokens(SourceFile source, Optional<Dialect> forced) {
    Span whole = whole(source);
    Parsed<List<SyntaxToken>> parsed =
        read(
            source,
            whole,
            forced,
            false,
            QSharpGrammarParser::file,
            (build, file) -> {
              new ItemBuilder(build).unit(file, whole);
              return build.hasErrors() ? List.of() : TokenRoles.of(build.tokens(), file);
            },
            List.<SyntaxToken>of());
    return new TokensResult(source, parsed.dialect(), parsed.tree(), parsed.diagnostics());
  }

  /// Reads a text that is one modern expression.
  public static ExpressionResult parseExpression(SourceFile source) {
    return parseExpression(source, Dialect.MODERN);
  }

  /// Reads a text that is one expression.
  public static ExpressionResult parseExpression(SourceFile source, Dialect dialect) {
    Span whole = whole(source);
    Parsed<Expr> parsed =
        read(
            source,
            whole,
            Optional.of(dialect),
            false,
            QSharpGrammarParser::loneExpression,
            (build, lone) -> build.expressions().expression(lone.expression()),
            new Expr.Error(whole));
    return new ExpressionResult(source, dialect, parsed.tree(), parsed.diagnostics());
  }

  /// Reads the declarations within `range`, which begins and ends between declarations. Spans count from the beginning
  /// of the whole text.
  public static ItemsResult parseItems(SourceFile source, Span range, Dialect dialect) {
    Parsed<List<Item>> parsed =
        read(
            source,
            range,
            Optional.of(dialect),
            false,
            QSharpGrammarParser::loneItems,
            (build, lone) -> new ItemBuilder(build).items(lone.item()),
            List.<Item>of());
    return new ItemsResult(source, parsed.tree(), parsed.diagnostics());
  }

  private record Parsed<T>(Dialect dialect, T tree, List<Diagnostic> diagnostics) {}

  /// A rule of the grammar.
  private interface Rule<C extends ParserRuleContext> {
    C parse(QSharpGrammarParser parser);
  }

  private static <C extends ParserRuleContext, T> Parsed<T> read(
      SourceFile source,
      Span range,
      Optional<Dialect> forced,
      boolean strict,
      Rule<C> rule,
      BiFunction<TreeBuild, C, T> builder,
      T nothing) {
    var diagnostics = new ArrayList<Diagnostic>();
    var preparation = new TokenPreparation(source, range, diagnostics);
    var tokens = preparation.prepare(forced);
    Dialect dialect = preparation.dialect();
    if (tokens.isEmpty()) {
      return new Parsed<>(dialect, nothing, diagnostics);
    }
    var prepared = tokens.get();
    return DeepCalls.call(() -> {
      var found = new ArrayList<>(diagnostics);
      prepared.seek(0);
      var parser = new QSharpGrammarParser(prepared);
      parser.removeErrorListeners();
      parser.setErrorHandler(
          new Recovery(prepared, new SyntaxErrors(source, prepared, preparation.errors(), found)));
      var tree = rule.parse(parser);
      var build = new TreeBuild(source, prepared, dialect, strict, found);
      T built = builder.apply(build, tree);
      if (build.isStrict()) {
        new FloatingComments(prepared, preparation.comments()).report(build);
      }
      found.sort(java.util.Comparator.comparingInt(QSharpParser::position));
      return new Parsed<>(dialect, built, found);
    });
  }

  private static int position(Diagnostic diagnostic) {
    return diagnostic.primary().map(label -> label.span().start()).orElse(0);
  }

  private static Span whole(SourceFile source) {
    return new Span(0, source.text().length());
  }
}
