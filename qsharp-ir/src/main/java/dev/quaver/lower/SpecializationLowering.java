package dev.quaver.lower;

import dev.quaver.ast.Pattern;
import dev.quaver.check.LocalVariable;
import dev.quaver.ir.Callable;
import dev.quaver.ir.Expr;
import dev.quaver.ir.Stmt;
import dev.quaver.types.Type;
import java.util.ArrayList;
import java.util.List;

/// Lowers the specializations of one callable as its plan says.
final class SpecializationLowering {
  private static final Type REGISTER = new Type.Array(Type.Primitive.QUBIT);

  private final CallableScope scope;
  private final Head head;
  private final Type output;

  SpecializationLowering(CallableScope scope, Head head, Type output) {
    this.scope = scope;
    this.head = head;
    this.output = output;
  }

  Callable.Specialized lower(SpecializationPlan plan, boolean simulatableIntrinsic) {
    return new Callable.Specialized(
        lower(plan.body()),
        plan.adjoint().map(this::lower),
        plan.controlled().map(this::lower),
        plan.controlledAdjoint().map(this::lower),
        simulatableIntrinsic);
  }

  private Callable.Specialization lower(SpecializationSource source) {
    var frame = new Frame();
    if (source.hasControls()) {
      enterControls(source, frame);
    }
    List<Expr.Local> parameters = head.enter(frame);
    var body = new BodyLowering(scope, frame, source.mode(), output);
    var statements = new ArrayList<Stmt>();
    for (int i = 0; i < parameters.size(); i++) {
      if (head.entries().get(i).pattern().isPresent()) {
        Pattern pattern = head.entries().get(i).pattern().get();
        body.patterns().bind(pattern, parameters.get(i), statements);
      }
    }
    Expr.Block block = body.statements().block(source.block(), output);
    statements.addAll(block.statements());
    return new Callable.Specialization(
        frame.locals(), new Expr.Block(statements, block.result(), block.type(), block.span()));
  }

  private void enterControls(SpecializationSource source, Frame frame) {
    if (source.controls().isPresent() && source.controls().get() instanceof Pattern.Bind bind) {
      LocalVariable variable = scope.types().variable(bind);
      frame.declare(variable);
    } else {
      frame.temporary("<controls>", REGISTER);
    }
  }
}
