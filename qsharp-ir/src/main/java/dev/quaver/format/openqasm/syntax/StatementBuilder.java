package dev.quaver.format.openqasm.syntax;

import static dev.quaver.format.openqasm.syntax.ExpressionBuilder.name;
import static dev.quaver.format.openqasm.syntax.ExpressionBuilder.span;

import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.AnnotationContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.BarrierContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.BodyContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.BoxContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.BreakContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.CalibrationBlockContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.CalibrationDefinitionContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.CalibrationGrammarContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.ConditionalContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.ContinueContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.DelayContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.EndContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.ExpressionStatementContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.ForLoopContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.IteratedContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.MeasurementContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.ModifiedCallContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.ModifierContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.NestedScopeContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.PhaseCallContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.PragmaContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.ResetContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.ReturnContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.ScopeContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.StatementContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.SwitchCaseContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.SwitchContext;
import dev.quaver.format.openqasm.antlr.OpenQasmGrammar.WhileLoopContext;
import dev.quaver.source.Span;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/// Makes statements of a parse tree without mistakes.
final class StatementBuilder {

  private final SyntaxErrors errors;
  private final ExpressionBuilder expressions;
  private final DeclarationBuilder declarations;

  StatementBuilder(SyntaxErrors errors) {
    this.errors = errors;
    this.expressions = new ExpressionBuilder(errors);
    this.declarations = new DeclarationBuilder(this, expressions);
  }

  List<Statement> statements(List<StatementContext> contexts) {
    return contexts.stream().map(this::statement).toList();
  }

  List<Statement> statements(ScopeContext scope) {
    return statements(scope.statement());
  }

  private Statement statement(StatementContext context) {
    Span span = span(context);
    return switch (context) {
      case PragmaContext _ -> new Statement.Pragma(span);
      case AnnotationContext _ -> new Statement.Annotation(span);
      case ConditionalContext conditional -> conditional(conditional, span);
      case ForLoopContext loop -> loop(loop, span);
      case WhileLoopContext loop ->
          new Statement.While(expressions.expression(loop.expression()), body(loop.body()), span);
      case SwitchContext choice ->
          new Statement.Switch(
              expressions.expression(choice.expression()),
              choice.switchCase().stream().map(this::choice).toList(),
              span);
      case BreakContext _ -> new Statement.Break(span);
      case ContinueContext _ -> new Statement.Continue(span);
      case EndContext _ -> new Statement.End(span);
      case ReturnContext end ->
          new Statement.Return(Optional.ofNullable(end.value()).map(expressions::value), span);
      case BoxContext box -> new Statement.Nested(statements(box.scope()), span);
      case NestedScopeContext nested -> new Statement.Nested(statements(nested.scope()), span);
      case BarrierContext barrier ->
          new Statement.Pause(expressions.operands(barrier.operands()), span);
      case DelayContext delay -> new Statement.Pause(expressions.operands(delay.operands()), span);
      case ResetContext reset -> new Statement.Reset(expressions.operand(reset.operand()), span);
      case MeasurementContext measurement ->
          new Statement.Measurement(
              expressions.operand(measurement.operand(0)),
              Optional.ofNullable(measurement.operand(1)).map(expressions::operand),
              span);
      case ModifiedCallContext call ->
          new Statement.GateCall(
              call.modifier().stream().map(this::modifier).toList(),
              name(call.gateName().getStart()),
              expressions.expressions(call.expressions()),
              expressions.operands(call.operands()),
              span);
      case PhaseCallContext call ->
          new Statement.GateCall(
              List.of(),
              name(call.getStart()),
              expressions.expressions(call.expressions()),
              expressions.operands(call.operands()),
              span);
      case CalibrationGrammarContext _, CalibrationDefinitionContext _ ->
          new Statement.Calibration(false, span);
      case CalibrationBlockContext _ -> new Statement.Calibration(true, span);
      case ExpressionStatementContext statement -> evaluation(statement, span);
      default -> declarations.declaration(context, span);
    };
  }

  private Statement conditional(ConditionalContext context, Span span) {
    List<BodyContext> bodies = context.body();
    return new Statement.If(
        expressions.expression(context.expression()),
        body(bodies.getFirst()),
        bodies.size() > 1 ? Optional.of(body(bodies.getLast())) : Optional.empty(),
        span);
  }

  private Statement loop(ForLoopContext context, Span span) {
    return new Statement.For(
        expressions.types().optional(context.scalarType()),
        name(context.IDENT().getSymbol()),
        iterated(context.iterated()),
        body(context.body()),
        span);
  }

  private Statement.Iterated iterated(IteratedContext context) {
    if (context.range() != null) {
      return new Statement.Iterated.Range(expressions.range(context.range()));
    }
    return context.expressions() != null
        ? new Statement.Iterated.Items(
            expressions.expressions(context.expressions()), span(context))
        : new Statement.Iterated.Values(expressions.expression(context.expression()));
  }

  private Statement.Case choice(SwitchCaseContext context) {
    return new Statement.Case(
        expressions.expressions(context.expressions()), statements(context.scope()), span(context));
  }

  private List<Statement> body(BodyContext context) {
    return context.scope() == null
        ? List.of(statement(context.statement()))
        : statements(context.scope());
  }

  private Modifier modifier(ModifierContext context) {
    Span span = span(context);
    if (context.INV() != null) {
      return new Modifier.Inverse(span);
    }
    return context.POW() == null
        ? new Modifier.Control(
            context.CTRL() != null, expressions.optional(context.expression()), span)
        : new Modifier.Power(expressions.expression(context.expression()), span);
  }

  /// A gate call if operands follow the expression, an assignment if a value does.
  private Statement evaluation(ExpressionStatementContext context, Span span) {
    Expression expression = expressions.expression(context.expression());
    if (context.operands() != null) {
      return call(expression, expressions.operands(context.operands()), span);
    }
    return context.value() == null
        ? new Statement.Evaluation(expression, span)
        : new Statement.Assignment(
            expression,
            operator(context.COMPOUND_ASSIGN()),
            expressions.value(context.value()),
            span);
  }

  private Statement call(Expression gate, List<Expression> operands, Span span) {
    return switch (gate) {
      case Expression.Reference name ->
          new Statement.GateCall(
              List.of(), new Name(name.name(), name.span()), List.of(), operands, span);
      case Expression.Call call ->
          new Statement.GateCall(List.of(), call.name(), call.arguments(), operands, span);
      case Expression.Indexed timed when timed.operand() instanceof Expression.Reference -> {
        errors.add("OpenQasm.Unsupported", "a gate cannot be given a duration here", timed.span());
        yield new Statement.Pause(List.of(), span);
      }
      default -> {
        errors.syntax("expected the name of a gate", gate.span());
        yield new Statement.Pause(List.of(), span);
      }
    };
  }

  private static Optional<BinaryOperator> operator(@Nullable TerminalNode node) {
    if (node == null) {
      return Optional.empty();
    }
    String text = node.getText();
    String symbol = text.substring(0, text.length() - 1);
    return Optional.of(ExpressionBuilder.binary(symbol.equals("~") ? "^" : symbol));
  }
}
