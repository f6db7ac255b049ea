package dev.quaver.format.openqasm.syntax;

import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.ArrayItemContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.ArrayLiteralContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.BinaryContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.CallContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.CastContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.DesignatorContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.DurationOfContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.ExpressionContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.ExpressionsContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.IndexContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.IndexItemContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.IndexedContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.LiteralContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.NameContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.OperandContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.OperandsContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.ParenthesisedContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.RangeContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.RangeTailContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.UnaryContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.ValueContext;
import dev.quaver.format.openqasm.antlr.OpenQasmLexer;
import dev.quaver.source.Span;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/// Makes expressions of a parse tree without mistakes.
final class ExpressionBuilder {

  private final LiteralReader literals;
  private final TypeBuilder types = new TypeBuilder(this);

  ExpressionBuilder(SyntaxErrors errors) {
    this.literals = new LiteralReader(errors);
  }

  TypeBuilder types() {
    return types;
  }

  Expression expression(ExpressionContext context) {
    Span span = span(context);
    return switch (context) {
      case ParenthesisedContext inner -> expression(inner.expression());
      case IndexedContext indexed ->
          new Expression.Indexed(expression(indexed.expression()), items(indexed.index()), span);
      case UnaryContext unary ->
          new Expression.Unary(unary(unary.getStart()), expression(unary.expression()), span);
      case BinaryContext binary ->
          new Expression.Binary(
              binary((TerminalNode) binary.getChild(1)),
              expression(binary.expression(0)),
              expression(binary.expression(1)),
              span);
      case CastContext cast ->
          new Expression.Cast(types.type(cast.type()), expression(cast.expression()), span);
      case CallContext call ->
          new Expression.Call(name(call.getStart()), expressions(call.expressions()), span);
      case NameContext name -> new Expression.Reference(name.getText(), span);
      case LiteralContext literal -> literals.read(literal.getStart());
      case DurationOfContext _ -> new Expression.DurationOf(span);
      default -> throw new IllegalStateException("internal: no expression " + context.getClass());
    };
  }

  Optional<Expression> optional(@Nullable ExpressionContext context) {
    return Optional.ofNullable(context).map(this::expression);
  }

  Optional<Expression> designator(@Nullable DesignatorContext context) {
    return Optional.ofNullable(context).map(found -> expression(found.expression()));
  }

  List<Expression> expressions(@Nullable ExpressionsContext context) {
    return context == null
        ? List.of()
        : context.expression().stream().map(this::expression).toList();
  }

  Expression value(ValueContext context) {
    if (context.operand() != null) {
      return new Expression.Measure(operand(context.operand()), span(context));
    }
    return context.arrayLiteral() != null
        ? array(context.arrayLiteral())
        : expression(context.expression());
  }

  private Expression array(ArrayLiteralContext context) {
    return new Expression.ArrayLiteral(
        context.arrayItem().stream().map(this::arrayItem).toList(), span(context));
  }

  private Expression arrayItem(ArrayItemContext context) {
    return context.arrayLiteral() != null
        ? array(context.arrayLiteral())
        : expression(context.expression());
  }

  List<Expression> operands(@Nullable OperandsContext context) {
    return context == null ? List.of() : context.operand().stream().map(this::operand).toList();
  }

  Expression operand(OperandContext context) {
    Token name = context.getStart();
    Expression operand = new Expression.Reference(name.getText(), OpenQasmParser.span(name));
    for (IndexContext index : context.index()) {
      operand = new Expression.Indexed(operand, items(index), operand.span().to(span(index)));
    }
    return operand;
  }

  private List<IndexItem> items(IndexContext context) {
    if (context.expressions() != null) {
      return List.of(new IndexItem.Items(expressions(context.expressions()), span(context)));
    }
    return context.indexItem().stream().map(this::item).toList();
  }

  private IndexItem item(IndexItemContext context) {
    return context.rangeTail() == null
        ? new IndexItem.Single(expression(context.expression()))
        : range(context.expression(), context.rangeTail(), span(context));
  }

  IndexItem.Range range(RangeContext context) {
    return range(context.expression(), context.rangeTail(), span(context));
  }

  /// What stands between two colons is the step; only with one behind the first does an end follow a step.
  private IndexItem.Range range(
      @Nullable ExpressionContext start, RangeTailContext tail, Span span) {
    List<ExpressionContext> rest = tail.expression();
    boolean stepped = tail.COLON().size() == 2;
    Optional<Expression> end = rest.isEmpty() ? Optional.empty() : optional(rest.getLast());
    Optional<Expression> step =
        stepped && rest.size() == 2 ? optional(rest.getFirst()) : Optional.empty();
    return new IndexItem.Range(optional(start), step, end, span);
  }

  static Name name(Token token) {
    return new Name(token.getText(), OpenQasmParser.span(token));
  }

  static Span span(ParserRuleContext context) {
    return OpenQasmParser.span(context.getStart()).to(OpenQasmParser.span(context.getStop()));
  }

  private static UnaryOperator unary(Token token) {
    return switch (token.getType()) {
      case OpenQasmLexer.MINUS -> UnaryOperator.NEGATE;
      case OpenQasmLexer.BANG -> UnaryOperator.NOT;
      default -> UnaryOperator.BIT_NOT;
    };
  }

  /// Version 2 writes a power like version 3's exclusive or.
  private static BinaryOperator binary(TerminalNode node) {
    return node.getSymbol().getType() == OpenQasmLexer.POWER
        ? BinaryOperator.POWER
        : binary(node.getText());
  }

  /// The operator with this symbol.
  static BinaryOperator binary(String symbol) {
    for (BinaryOperator operator : BinaryOperator.values()) {
      if (operator.symbol().equals(symbol)) {
        return operator;
      }
    }
    throw new IllegalStateException("internal: no operator " + symbol);
  }
}
