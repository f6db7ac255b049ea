package dev.quaver.lower;

import dev.quaver.ast.Expr;
import dev.quaver.check.BodyTypes;
import dev.quaver.types.Type;
import java.util.function.Supplier;

/// One specialization being lowered: its frame, its mode, and the parts that lower its syntax by category.
final class BodyLowering {
  private final CallableScope scope;
  private final Frame frame;
  private final Type output;
  private final ExpressionLowering expressions;
  private final OperatorLowering operators;
  private final CallLowering calls;
  private final FieldLowering fields;
  private final ClosureLifter closures;
  private final PatternLowering patterns;
  private final StatementLowering statements;
  private final LoopLowering loops;
  private final UpdateLowering updates;
  private final AdjointOrder adjointOrder;
  private Mode mode;

  /// @param output what `return` gives
  BodyLowering(CallableScope scope, Frame frame, Mode mode, Type output) {
    this.scope = scope;
    this.frame = frame;
    this.mode = mode;
    this.output = output;
    this.expressions = new ExpressionLowering(this);
    this.operators = new OperatorLowering(this);
    this.calls = new CallLowering(this);
    this.fields = new FieldLowering(this);
    this.closures = new ClosureLifter(this);
    this.patterns = new PatternLowering(this);
    this.statements = new StatementLowering(this);
    this.loops = new LoopLowering(this);
    this.updates = new UpdateLowering(this);
    this.adjointOrder = new AdjointOrder(scope.types());
  }

  CallableScope scope() {
    return scope;
  }

  ProgramScope program() {
    return scope.program();
  }

  BodyTypes types() {
    return scope.types();
  }

  /// The type of an expression.
  Type typeOf(Expr expr) {
    return program().note(types().typeOf(expr));
  }

  Frame frame() {
    return frame;
  }

  Type output() {
    return output;
  }

  Mode mode() {
    return mode;
  }

  /// What `lowering` makes in another mode.
  <T> T inMode(Mode other, Supplier<T> lowering) {
    Mode saved = mode;
    mode = other;
    try {
      return lowering.get();
    } finally {
      mode = saved;
    }
  }

  ExpressionLowering expressions() {
    return expressions;
  }

  OperatorLowering operators() {
    return operators;
  }

  CallLowering calls() {
    return calls;
  }

  FieldLowering fields() {
    return fields;
  }

  ClosureLifter closures() {
    return closures;
  }

  PatternLowering patterns() {
    return patterns;
  }

  StatementLowering statements() {
    return statements;
  }

  LoopLowering loops() {
    return loops;
  }

  UpdateLowering updates() {
    return updates;
  }

  AdjointOrder adjointOrder() {
    return adjointOrder;
  }
}
