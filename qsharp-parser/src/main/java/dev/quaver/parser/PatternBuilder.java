package dev.quaver.parser;

import dev.quaver.ast.Expr;
import dev.quaver.ast.Pattern;
import dev.quaver.ast.QubitInit;
import dev.quaver.ast.TypeExpr;
import dev.quaver.parser.antlr.QSharpGrammarParser.ParametersContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.PatternContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.PatternListContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.QubitInitContext;
import dev.quaver.source.Span;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/// Patterns, also those that were read as an expression, and the right side of `use`.
final class PatternBuilder {

  private final TreeBuild build;

  PatternBuilder(TreeBuild build) {
    this.build = build;
  }

  Pattern pattern(@Nullable PatternContext context, ParserRuleContext around) {
    return context == null ? new Pattern.Error(TreeBuild.span(around)) : pattern(context);
  }

  Pattern pattern(PatternContext context) {
    Span span = TreeBuild.span(context);
    if (context.patternList() != null) {
      List<Pattern> items = list(context.patternList());
      boolean comma = TreeBuild.endsWithComma(context.patternList());
      return items.size() == 1 && !comma ? items.getFirst() : new Pattern.Tuple(items, comma, span);
    } else if (context.ELLIPSIS() != null) {
      return new Pattern.Elided(span);
    }
    Optional<TypeExpr> type = Optional.ofNullable(context.type()).map(build.types()::type);
    if (context.IDENT() != null) {
      return new Pattern.Bind(TreeBuild.ident(context.IDENT()), type, span);
    }
    return context.UNDERSCORE() != null ? new Pattern.Discard(type, span) : new Pattern.Error(span);
  }

  List<Pattern> list(PatternListContext context) {
    return build.list(context, PatternContext.class, this::pattern);
  }

  Pattern.Tuple parameters(@Nullable ParametersContext context, ParserRuleContext around) {
    if (context == null || context.patternList() == null) {
      return new Pattern.Tuple(List.of(), false, TreeBuild.span(around));
    }
    var items = list(context.patternList());
    return new Pattern.Tuple(
        items, TreeBuild.endsWithComma(context.patternList()), TreeBuild.span(context));
  }

  /// The parameters of a lambda, which look like an expression until its arrow.
  Pattern lambda(Expr expr) {
    return switch (expr) {
      case Expr.Name name when name.name().isSimple() && name.typeArguments().isEmpty() ->
          new Pattern.Bind(name.name().last(), Optional.empty(), name.span());
      case Expr.Hole hole -> new Pattern.Discard(Optional.empty(), hole.span());
      case Expr.Paren paren -> lambda(paren.expr());
      case Expr.Tuple tuple ->
          new Pattern.Tuple(
              tuple.items().stream().map(this::lambda).toList(),
              tuple.items().size() == 1,
              tuple.span());
      case Expr.Error error -> new Pattern.Error(error.span());
      default -> {
        build.errorWithHelp(
            "Parse.Convert",
            "expected a pattern before the arrow of a lambda",
            expr.span(),
            "a pattern is a name, `_`, or a tuple of those");
        yield new Pattern.Error(expr.span());
      }
    };
  }

  QubitInit init(@Nullable QubitInitContext context, ParserRuleContext around) {
    if (context == null || TreeBuild.failed(context)) {
      return new QubitInit.Error(TreeBuild.span(context == null ? around : context));
    }
    return init(context);
  }

  private QubitInit init(QubitInitContext context) {
    Span span = TreeBuild.span(context);
    if (context.qubitInitList() != null) {
      List<QubitInit> items =
          build.list(context.qubitInitList(), QubitInitContext.class, item -> init(item, context));
      return items.size() == 1 && !TreeBuild.endsWithComma(context.qubitInitList())
          ? items.getFirst()
          : new QubitInit.Tuple(items, span);
    } else if (context.IDENT() == null) {
      return new QubitInit.Error(span);
    }
    if (!context.IDENT().getText().equals("Qubit")) {
      build.error("Parse.Rule", "expected `Qubit()` or `Qubit[size]`", span);
      return new QubitInit.Error(span);
    }
    return context.LBRACK() == null
        ? new QubitInit.Single(span)
        : new QubitInit.Array(build.expressions().expression(context.expression()), span);
  }
}
