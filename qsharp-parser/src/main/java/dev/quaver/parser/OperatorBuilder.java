package dev.quaver.parser;

import static dev.quaver.parser.Precedence.ASSIGNMENT;
import static dev.quaver.parser.Precedence.CONDITIONAL;
import static dev.quaver.parser.Precedence.OR;
import static dev.quaver.parser.Precedence.PREFIX;
import static dev.quaver.parser.Precedence.UPDATE;

import dev.quaver.ast.BinaryOperator;
import dev.quaver.ast.CallableKind;
import dev.quaver.ast.Expr;
import dev.quaver.ast.UnaryOperator;
import dev.quaver.parser.antlr.QSharpGrammarParser.ExpressionContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.InfixContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.OperandContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.OperandTailContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.PrefixContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.SimpleExpressionContext;
import dev.quaver.parser.antlr.QSharpGrammarParser.SimpleOperandContext;
import dev.quaver.parser.antlr.QSharpLexer;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/// Makes a tree of the flat list of operands and operators that the grammar gives for one expression, by precedence
/// climbing.
final class OperatorBuilder {

  private final TreeBuild build;
  private final OperandBuilder operandBuilder;
  private final ParserRuleContext context;
  private final List<ParserRuleContext> operands = new ArrayList<>();
  private final List<InfixContext> infixes = new ArrayList<>();

  /// Tokens `...` before each operand, if any.
  private final List<Optional<Span>> openings = new ArrayList<>();

  private @Nullable TerminalNode openEnd;
  private @Nullable OperandTailContext tail;

  /// The operator to be read next; the operand before it has been read.
  private int next;

  /// Updates around the place, whose values contain no further update.
  private int updates;

  OperatorBuilder(TreeBuild build, ExpressionContext context) {
    this(build, context, context.ELLIPSIS(), context.operandTail());
    addFirst(context.operand() != null ? context.operand() : context.simpleOperand());
  }

  OperatorBuilder(TreeBuild build, SimpleExpressionContext context) {
    this(build, context, context.ELLIPSIS(), context.operandTail());
    addFirst(context.simpleOperand());
  }

  private OperatorBuilder(
      TreeBuild build,
      ParserRuleContext context,
      @Nullable TerminalNode opening,
      @Nullable OperandTailContext tail) {
    this.build = build;
    this.operandBuilder = new OperandBuilder(build);
    this.context = context;
    this.tail = tail;
    openings.add(Optional.ofNullable(opening).map(TreeBuild::span));
  }

  private void addFirst(@Nullable ParserRuleContext operand) {
    if (operand != null) {
      operands.add(operand);
    }
    if (tail != null && tail.children != null) {
      Optional<Span> opening = Optional.empty();
      for (ParseTree child : tail.children) {
        switch (child) {
          case InfixContext infix -> {
            infixes.add(infix);
            opening = Optional.empty();
          }
          case OperandContext other -> {
            operands.add(other);
            openings.add(opening);
          }
          case TerminalNode node when node.getSymbol().getType() == QSharpLexer.ELLIPSIS -> {
            if (operands.size() > infixes.size()) {
              openEnd = node;
            }
            opening = Optional.of(TreeBuild.span(node));
          }
          default -> {}
        }
      }
    }
  }

  Expr build() {
    if (operands.isEmpty()) {
      Span span = TreeBuild.span(context);
      return openings.getFirst().isPresent()
          ? new Expr.Range(Optional.empty(), Optional.empty(), Optional.empty(), span)
          : new Expr.Error(span);
    } else if (operands.size() <= infixes.size()) {
      return new Expr.Error(TreeBuild.span(context));
    }
    Expr expr = climb(operand(0), ASSIGNMENT);
    if (tail != null && tail.FIXUP() != null && tail.block() != null) {
      build.error(
          "Parse.Token", "there is no `repeat` for this `fixup`", TreeBuild.span(tail.FIXUP()));
    }
    return expr;
  }

  /// Continues `left` with all operators that bind at least as tightly as `least`.
  private Expr climb(Expr first, int least) {
    Expr left = first;
    while (next < infixes.size()) {
      var infix = infixes.get(next);
      int type = infix.getStart().getType();
      int precedence = Precedence.of(type);
      if (precedence < least) {
        return left;
      }
      next++;
      left = combine(left, infix, type, precedence);
    }
    return least <= CONDITIONAL && openEnd != null ? openEnded(left) : left;
  }

  private Expr combine(Expr left, InfixContext infix, int type, int precedence) {
    return switch (type) {
      case QSharpLexer.EQ -> {
        Expr value = right(ASSIGNMENT);
        yield new Expr.Assign(left, value, left.span().to(value.span()));
      }
      case QSharpLexer.W_SLASH_EQ -> {
        Expr index = build.expressions().expression(infix.expression(), infix);
        Expr value = right(ASSIGNMENT);
        yield new Expr.AssignUpdate(left, index, value, left.span().to(value.span()));
      }
      case QSharpLexer.W_SLASH -> update(left, infix);
      case QSharpLexer.QUESTION -> conditional(left, infix);
      case QSharpLexer.DOT2 -> range(left);
      case QSharpLexer.ARROW, QSharpLexer.FAT_ARROW -> lambda(left, type);
      default -> binary(left, infix, type, precedence);
    };
  }

  private Expr binary(Expr left, InfixContext infix, int type, int precedence) {
    BinaryOperator operator = Precedence.operator(type);
    if (precedence == ASSIGNMENT) {
      Expr value = right(ASSIGNMENT);
      return new Expr.AssignOperator(operator, left, value, left.span().to(value.span()));
    }
    if (type == QSharpLexer.AMP2 || type == QSharpLexer.BAR2) {
      build.deprecated(infix.getText(), TreeBuild.span(infix), operator.symbol());
    }
    Expr value = right(type == QSharpLexer.CARET ? precedence : precedence + 1);
    return new Expr.Binary(operator, left, value, left.span().to(value.span()));
  }

  private Expr update(Expr left, InfixContext infix) {
    Expr index = build.expressions().expression(infix.expression(), infix);
    updates++;
    Expr value = right(CONDITIONAL);
    updates--;
    return new Expr.CopyUpdate(left, index, value, left.span().to(value.span()));
  }

  /// The classic dialect ends a conditional before a copy-update; the modern one reads it into the last branch.
  private Expr conditional(Expr left, InfixContext infix) {
    Expr whenTrue = build.expressions().expression(infix.expression(), infix);
    Expr whenFalse = right(build.isModern() && updates == 0 ? UPDATE : CONDITIONAL);
    return new Expr.Conditional(left, whenTrue, whenFalse, left.span().to(whenFalse.span()));
  }

  private Expr lambda(Expr left, int arrow) {
    var kind = arrow == QSharpLexer.ARROW ? CallableKind.FUNCTION : CallableKind.OPERATION;
    var parameters = build.patterns().lambda(left);
    Expr body = right(updates == 0 ? UPDATE : CONDITIONAL);
    return new Expr.Lambda(kind, parameters, body, left.span().to(body.span()));
  }

  private Expr range(Expr start) {
    Expr second = bound();
    if (next < infixes.size() && infixes.get(next).getStart().getType() == QSharpLexer.DOT2) {
      next++;
      Expr end = bound();
      return new Expr.Range(
          Optional.of(start), Optional.of(second), Optional.of(end), start.span().to(end.span()));
    }
    if (next == infixes.size() && openEnd != null) {
      Span span = start.span().to(TreeBuild.span(openEnd));
      openEnd = null;
      return new Expr.Range(Optional.of(start), Optional.of(second), Optional.empty(), span);
    }
    return new Expr.Range(
        Optional.of(start), Optional.empty(), Optional.of(second), start.span().to(second.span()));
  }

  private Expr openEnded(Expr start) {
    Span span = openEnd == null ? start.span() : start.span().to(TreeBuild.span(openEnd));
    openEnd = null;
    return new Expr.Range(Optional.of(start), Optional.empty(), Optional.empty(), span);
  }

  /// A range that begins with `...`.
  private Expr openStart(Span dots, Expr first) {
    Expr bound = boundFrom(first);
    if (next < infixes.size() && infixes.get(next).getStart().getType() == QSharpLexer.DOT2) {
      next++;
      Expr end = bound();
      return new Expr.Range(
          Optional.empty(), Optional.of(bound), Optional.of(end), dots.to(end.span()));
    }
    if (next == infixes.size() && openEnd != null) {
      Span span = dots.to(TreeBuild.span(openEnd));
      openEnd = null;
      return new Expr.Range(Optional.empty(), Optional.of(bound), Optional.empty(), span);
    }
    return new Expr.Range(
        Optional.empty(), Optional.empty(), Optional.of(bound), dots.to(bound.span()));
  }

  /// A part of a range: everything tighter than a range, and a conditional of that.
  private Expr bound() {
    return boundFrom(operand(next));
  }

  private Expr boundFrom(Expr first) {
    TerminalNode end = openEnd;
    openEnd = null;
    Expr expr = climb(first, OR);
    if (next < infixes.size() && infixes.get(next).getStart().getType() == QSharpLexer.QUESTION) {
      var infix = infixes.get(next);
      next++;
      Expr whenTrue = build.expressions().expression(infix.expression(), infix);
      Expr whenFalse = boundFrom(operand(next));
      expr = new Expr.Conditional(expr, whenTrue, whenFalse, expr.span().to(whenFalse.span()));
    }
    openEnd = end;
    return expr;
  }

  /// The operand after the operator just read, continued with what binds at least as tightly as `least`.
  private Expr right(int least) {
    return climb(operand(next), least);
  }

  private Expr operand(int index) {
    ParserRuleContext operand = operands.get(index);
    List<PrefixContext> prefixes =
        switch (operand) {
          case OperandContext full -> full.prefix();
          case SimpleOperandContext simple -> simple.prefix();
          default -> List.of();
        };
    Expr expr = prefixed(operand, prefixes, 0);
    Optional<Span> dots = openings.get(index);
    return dots.isPresent() ? openStart(dots.get(), expr) : expr;
  }

  private Expr prefixed(ParserRuleContext operand, List<PrefixContext> prefixes, int at) {
    int functors = at;
    while (functors < prefixes.size() && Precedence.isFunctor(prefixes.get(functors))) {
      functors++;
    }
    if (functors == prefixes.size()) {
      return operandBuilder.operand(operand, prefixes.subList(at, functors));
    }
    var prefix = prefixes.get(at);
    Span start = TreeBuild.span(prefix);
    Expr inner = prefixed(operand, prefixes, at + 1);
    return switch (prefix.getStart().getType()) {
      case QSharpLexer.MINUS -> unary(UnaryOperator.NEGATE, start, inner);
      case QSharpLexer.PLUS -> unary(UnaryOperator.PLUS, start, inner);
      case QSharpLexer.NOT -> unary(UnaryOperator.NOT, start, inner);
      case QSharpLexer.TILDE3 -> unary(UnaryOperator.BITWISE_NOT, start, inner);
      case QSharpLexer.BANG -> {
        build.deprecated("!", start, "not");
        yield unary(UnaryOperator.NOT, start, inner);
      }
      case QSharpLexer.ADJOINT, QSharpLexer.CONTROLLED -> operandBuilder.functor(prefix, inner);
      default -> word(prefix, start, climb(inner, ASSIGNMENT));
    };
  }

  private Expr unary(UnaryOperator operator, Span start, Expr inner) {
    Expr operand = climb(inner, PREFIX);
    return new Expr.Unary(operator, operand, start.to(operand.span()));
  }

  private Expr word(PrefixContext prefix, Span start, Expr operand) {
    Span span = start.to(operand.span());
    return switch (prefix.getStart().getType()) {
      case QSharpLexer.RETURN -> new Expr.Return(operand, span);
      case QSharpLexer.FAIL -> new Expr.Fail(operand, span);
      case QSharpLexer.PARALLEL -> new Expr.Parallel(Optional.empty(), operand, span);
      case QSharpLexer.REPEAT -> repeat(prefix, operand, span);
      default -> assignment(operand, span);
    };
  }

  private Expr assignment(Expr assignment, Span span) {
    return switch (assignment) {
      case Expr.Assign(Expr target, Expr value, Span _) -> new Expr.Assign(target, value, span);
      case Expr.AssignOperator(BinaryOperator operator, Expr target, Expr value, Span _) ->
          new Expr.AssignOperator(operator, target, value, span);
      case Expr.AssignUpdate(Expr target, Expr index, Expr value, Span _) ->
          new Expr.AssignUpdate(target, index, value, span);
      case Expr.Error error -> error;
      default -> {
        build.warning(
            "Parse.Token", "there is nothing to set without an assignment", assignment.span());
        yield assignment;
      }
    };
  }

  private Expr repeat(PrefixContext prefix, Expr condition, Span span) {
    Expr.Block body = build.statements().block(prefix.block(), prefix);
    Optional<Expr.Block> fixup = Optional.empty();
    Span whole = span;
    if (tail != null && tail.block() != null) {
      Expr.Block block = build.statements().block(tail.block(), tail);
      whole = span.to(block.span());
      fixup = Optional.of(block);
      tail = null;
    }
    return new Expr.Repeat(body, condition, fixup, whole);
  }
}
