package dev.quaver.parser;

import dev.quaver.ast.Expr;
import dev.quaver.ast.Pattern;
import dev.quaver.ast.QubitInit;
import dev.quaver.ast.Stmt;
import dev.quaver.parser.antlr.QSharpGrammarParser.BlockContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.BlockLikeContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.ConjugationContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.ForExpressionContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.IfExpressionContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.LimitedParallelContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.StatementContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.WhileExpressionContext;
import dev.quaver.parser.antlr.QSharpLexer;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/// Statements and the expressions that consist of blocks.
final class StatementBuilder {

  private final TreeBuild build;

  StatementBuilder(TreeBuild build) {
    this.build = build;
  }

  Expr.Block block(@Nullable BlockContext context, ParserRuleContext around) {
    return context == null
        ? TreeBuild.emptyBlock(around)
        : new Expr.Block(statements(context.statement()), TreeBuild.span(context));
  }

  List<Stmt> statements(List<StatementContext> contexts) {
    var statements = new ArrayList<Stmt>(contexts.size());
    boolean afterBlock = false;
    for (StatementContext context : contexts) {
      boolean lone = isLoneSemicolon(context);
      if (lone
          && afterBlock
          && statements.getLast() instanceof Stmt.Expression(Expr expr, boolean _, Span span)) {
        statements.set(
            statements.size() - 1,
            new Stmt.Expression(expr, true, span.to(TreeBuild.span(context))));
      } else {
        statements.add(statement(context, lone));
      }
      afterBlock = context.blockLike() != null;
    }
    return statements;
  }

  Expr blockLike(BlockLikeContext context) {
    if (context.getChildCount() == 0) {
      return new Expr.Error(TreeBuild.span(context));
    }
    return switch (context.getChild(0)) {
      case BlockContext block -> block(block, context);
      case IfExpressionContext conditional -> conditional(conditional);
      case ForExpressionContext loop -> loop(loop);
      case WhileExpressionContext loop ->
          new Expr.While(
              build.expressions().expression(loop.expression(), loop),
              block(loop.block(), loop),
              TreeBuild.span(loop));
      case ConjugationContext conjugation -> conjugation(conjugation);
      case LimitedParallelContext parallel -> parallel(parallel);
      default -> new Expr.Error(TreeBuild.span(context));
    };
  }

  private static boolean isLoneSemicolon(StatementContext context) {
    return context.getChildCount() == 1 && context.SEMI() != null;
  }

  private Stmt statement(StatementContext context, boolean loneSemicolon) {
    Span span = TreeBuild.span(context);
    if (loneSemicolon) {
      return new Stmt.Empty(span);
    } else if (context.item() != null) {
      return new ItemBuilder(build)
          .item(context.item())
          .<Stmt>map(item -> new Stmt.Declaration(item, span))
          .orElseGet(() -> failed(span));
    } else if (context.blockLike() != null) {
      return new Stmt.Expression(blockLike(context.blockLike()), false, span);
    } else if (context.simpleExpression() != null) {
      return new Stmt.Expression(
          build.expressions().expression(context.simpleExpression()), context.SEMI() != null, span);
    }
    return switch (context.getStart().getType()) {
      case QSharpLexer.LET, QSharpLexer.MUTABLE -> local(context, span);
      case QSharpLexer.USE, QSharpLexer.BORROW, QSharpLexer.USING, QSharpLexer.BORROWING ->
          use(context, span);
      default -> failed(span);
    };
  }

  private static Stmt failed(Span span) {
    return new Stmt.Expression(new Expr.Error(span), true, span);
  }

  private Stmt local(StatementContext context, Span span) {
    return new Stmt.Local(
        context.MUTABLE() != null,
        build.patterns().pattern(context.pattern(), context),
        build.expressions().expression(context.expression(), context),
        span);
  }

  private Stmt use(StatementContext context, Span span) {
    boolean borrow = context.BORROW() != null || context.BORROWING() != null;
    if (context.USING() != null || context.BORROWING() != null) {
      var word = context.getStart();
      if (word.getText().endsWith("ing")) {
        build.classicOnly(
            "`" + word.getText() + "`",
            TreeBuild.span(word),
            "write `" + (borrow ? "borrow" : "use") + " q = Qubit();`");
      } else {
        build.classicOnly(
            "a parenthesis around the allocation",
            TreeBuild.span(context.LPAREN()),
            "write `" + word.getText() + " q = Qubit() { … }` without it");
      }
    }
    Pattern pattern = build.patterns().pattern(context.pattern(), context);
    QubitInit init = build.patterns().init(context.qubitInit(), context);
    Optional<Expr.Block> block = Optional.ofNullable(context.block()).map(b -> block(b, context));
    return new Stmt.Use(borrow, pattern, init, block, span);
  }

  private Expr conditional(IfExpressionContext context) {
    var conditions = context.expression();
    var blocks = context.block();
    Span whole = TreeBuild.span(context);
    Optional<Expr> otherwise =
        context.ELSE() != null && blocks.size() > conditions.size()
            ? Optional.of(block(blocks.getLast(), context))
            : Optional.empty();
    for (int i = conditions.size() - 1; i > 0; i--) {
      Span span = new Span(TreeBuild.span(context.ELIF(i - 1)).start(), whole.end());
      otherwise = Optional.of(branch(context, i, otherwise, span));
    }
    return conditions.isEmpty() ? new Expr.Error(whole) : branch(context, 0, otherwise, whole);
  }

  private Expr branch(IfExpressionContext context, int index, Optional<Expr> otherwise, Span span) {
    var blocks = context.block();
    Expr.Block then = block(index < blocks.size() ? blocks.get(index) : null, context);
    return new Expr.If(
        build.expressions().expression(context.expression(index)), then, otherwise, span);
  }

  private Expr loop(ForExpressionContext context) {
    if (context.FOR_PAREN() != null) {
      build.classicOnly(
          "a parenthesis around the header of `for`",
          TreeBuild.span(context.FOR_PAREN()),
          "write `for x in xs { … }` without it");
    }
    return new Expr.For(
        build.patterns().pattern(context.pattern(), context),
        build.expressions().expression(context.expression(), context),
        block(context.block(), context),
        TreeBuild.span(context));
  }

  private Expr conjugation(ConjugationContext context) {
    var blocks = context.block();
    Expr.Block within = block(blocks.isEmpty() ? null : blocks.getFirst(), context);
    Expr.Block apply = block(blocks.size() > 1 ? blocks.get(1) : null, context);
    return new Expr.Conjugation(within, apply, TreeBuild.span(context));
  }

  private Expr parallel(LimitedParallelContext context) {
    Span span = TreeBuild.span(context);
    Expr limit = build.expressions().expression(context.expression(), context);
    Expr body = context.blockLike() == null ? new Expr.Error(span) : blockLike(context.blockLike());
    return new Expr.Parallel(Optional.of(limit), body, span);
  }
}
