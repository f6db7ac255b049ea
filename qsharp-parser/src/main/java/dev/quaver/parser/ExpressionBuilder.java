package dev.quaver.parser;

import dev.quaver.ast.Expr;
import dev.quaver.ast.QualifiedName;
import dev.quaver.ast.TypeExpr;
import dev.quaver.parser.antlr.QSharpGrammarParser.ArrayContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.ExpressionContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.ExpressionListContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.FieldValueContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.InterpolatedContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.NewValueContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.ParenthesisedContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.PrimaryContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.SimpleExpressionContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.SimplePrimaryContext;
import dev.quaver.parser.antlr.QSharpLexer;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/// Expressions but for the precedence of their operators, which [OperatorBuilder] knows, and their blocks.
final class ExpressionBuilder {

  private final TreeBuild build;
  private final LiteralReader literals;

  ExpressionBuilder(TreeBuild build) {
    this.build = build;
    this.literals = new LiteralReader(build);
  }

  Expr expression(@Nullable ExpressionContext context, ParserRuleContext around) {
    return context == null ? new Expr.Error(TreeBuild.span(around)) : expression(context);
  }

  Expr expression(ExpressionContext context) {
    return TreeBuild.failed(context)
        ? new Expr.Error(TreeBuild.span(context))
        : new OperatorBuilder(build, context).build();
  }

  Expr expression(SimpleExpressionContext context) {
    return TreeBuild.failed(context)
        ? new Expr.Error(TreeBuild.span(context))
        : new OperatorBuilder(build, context).build();
  }

  List<Expr> list(ExpressionListContext context) {
    return build.list(context, ExpressionContext.class, this::expression);
  }

  /// A parenthesised list: one expression in parentheses, or a tuple.
  Expr parenthesised(ExpressionListContext context, Span span) {
    List<Expr> items = list(context);
    return items.size() == 1 && !TreeBuild.endsWithComma(context)
        ? new Expr.Paren(items.getFirst(), span)
        : new Expr.Tuple(items, span);
  }

  Expr primary(@Nullable PrimaryContext context, ParserRuleContext around) {
    if (context == null || context.getChildCount() == 0) {
      return new Expr.Error(TreeBuild.span(around));
    }
    return context.blockLike() != null
        ? build.statements().blockLike(context.blockLike())
        : primary(context.simplePrimary(), around);
  }

  Expr primary(@Nullable SimplePrimaryContext context, ParserRuleContext around) {
    if (context == null || context.getChildCount() == 0) {
      return new Expr.Error(TreeBuild.span(around));
    }
    return switch (context.getChild(0)) {
      case TerminalNode node -> word(node);
      case InterpolatedContext interpolated -> interpolated(interpolated);
      case ParenthesisedContext paren -> parenthesised(paren);
      case ArrayContext array -> array(array);
      case NewValueContext value -> newValue(value);
      default -> new Expr.Error(TreeBuild.span(context));
    };
  }

  private Expr word(TerminalNode node) {
    Span span = TreeBuild.span(node);
    String text = node.getText();
    return switch (node.getSymbol().getType()) {
      case QSharpLexer.INT -> literals.integer(text, span);
      case QSharpLexer.BIGINT -> literals.bigInteger(text, span);
      case QSharpLexer.DOUBLE -> literals.floating(text, span);
      case QSharpLexer.IMAGINARY -> literals.imaginary(text, span);
      case QSharpLexer.STRING -> literals.string(text, span);
      case QSharpLexer.TRUE -> new Expr.BoolLiteral(true, span);
      case QSharpLexer.FALSE -> new Expr.BoolLiteral(false, span);
      case QSharpLexer.ZERO -> new Expr.ResultLiteral(false, span);
      case QSharpLexer.ONE -> new Expr.ResultLiteral(true, span);
      case QSharpLexer.PAULI -> new Expr.PauliLiteral(text.charAt(text.length() - 1), span);
      case QSharpLexer.IDENT ->
          new Expr.Name(new QualifiedName(List.of(TreeBuild.ident(node)), span), List.of(), span);
      case QSharpLexer.UNDERSCORE -> new Expr.Hole(span);
      case QSharpLexer.BREAK -> new Expr.Break(span);
      case QSharpLexer.CONTINUE -> new Expr.Continue(span);
      default -> new Expr.Error(span);
    };
  }

  private Expr interpolated(InterpolatedContext context) {
    var parts = new ArrayList<Expr.StringPart>();
    for (ParseTree child : context.children) {
      if (child instanceof ExpressionContext hole) {
        parts.add(new Expr.HolePart(expression(hole)));
      } else if (child instanceof TerminalNode node
          && node.getSymbol().getType() == QSharpLexer.INTERP_TEXT) {
        parts.add(
            new Expr.TextPart(
                literals.interpolated(node.getText(), node.getSymbol().getStartIndex())));
      }
    }
    return new Expr.Interpolated(parts, TreeBuild.span(context));
  }

  private Expr parenthesised(ParenthesisedContext context) {
    Span span = TreeBuild.span(context);
    return context.expressionList() == null || TreeBuild.failed(context)
        ? new Expr.Error(span)
        : parenthesised(context.expressionList(), span);
  }

  private Expr array(ArrayContext context) {
    Span span = TreeBuild.span(context);
    if (TreeBuild.failed(context)) {
      return new Expr.Error(span);
    } else if (context.expressionList() == null) {
      return new Expr.ArrayLiteral(List.of(), span);
    }
    List<Expr> items = list(context.expressionList());
    boolean repeats = isRepeat(items);
    TerminalNode close = context.RBRACK();
    // Without the bracket it has been said already that something else stands behind the comma.
    if (build.isStrict()
        && close != null
        && (items.size() == 1 || repeats)
        && TreeBuild.endsWithComma(context.expressionList())) {
      build.errorWithHelp(
          repeats ? "Parse.Token" : "Parse.Rule",
          repeats ? "expected `]`, found `,`" : "expected expression, found `]`",
          TreeBuild.span(close),
          "leave out the comma before it");
    }
    if (repeats && items.getLast() instanceof Expr.Assign(Expr _, Expr size, Span _)) {
      return new Expr.ArrayRepeat(items.getFirst(), size, span);
    }
    return new Expr.ArrayLiteral(items, span);
  }

  private static boolean isRepeat(List<Expr> items) {
    return items.size() == 2
        && items.getLast() instanceof Expr.Assign(Expr.Name target, Expr _, Span _)
        && target.name().text().equals("size");
  }

  private Expr newValue(NewValueContext context) {
    Span span = TreeBuild.span(context);
    if (context.typeAtom() == null || TreeBuild.failed(context)) {
      return new Expr.Error(span);
    }
    TypeExpr type = build.types().array(context.typeAtom());
    if (context.LBRACK() != null) {
      build.classicOnly(
          "an array made with `new`",
          TreeBuild.span(context.NEW()).to(type.span()),
          "write `[value, size = n]`");
      return new Expr.NewArray(type, expression(context.expression(), context), span);
    } else if (!(type instanceof TypeExpr.Named named)) {
      if (!(type instanceof TypeExpr.Error)) {
        build.error("Parse.Rule", "expected the name of a type", type.span());
      }
      return new Expr.Error(span);
    } else {
      return struct(named.name(), context, span);
    }
  }

  private Expr struct(QualifiedName name, NewValueContext context, Span span) {
    Expr copied = null;
    var fields = new ArrayList<Expr.FieldValue>();
    List<FieldValueContext> entries = build.list(context, FieldValueContext.class, entry -> entry);
    for (FieldValueContext entry : entries) {
      Expr value = expression(entry.expression(), entry);
      if (entry.IDENT() != null) {
        fields.add(
            new Expr.FieldValue(TreeBuild.ident(entry.IDENT()), value, TreeBuild.span(entry)));
      } else if (copied == null && fields.isEmpty()) {
        copied = value;
      } else {
        build.error(
            "Parse.Token", "`...` may stand only once, before the fields", TreeBuild.span(entry));
      }
    }
    return new Expr.NewStruct(name, Optional.ofNullable(copied), fields, span);
  }
}
