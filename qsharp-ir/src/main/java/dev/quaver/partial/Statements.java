package dev.quaver.partial;

import dev.quaver.circuit.Value;
import dev.quaver.ir.Expr;
import dev.quaver.ir.Stmt;
import dev.quaver.source.Span;
import dev.quaver.value.ArrayValue;
import dev.quaver.value.TupleValue;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Evaluates statements. Once only outcomes decide whether a callable has returned, what follows is done on that condition.
final class Statements {

  private final Machine machine;
  private final Evaluator evaluator;
  private final Branching branching;
  private final LoopEvaluation loops;

  Statements(Machine machine, Evaluator evaluator, Branching branching, Grouping grouping) {
    this.machine = machine;
    this.evaluator = evaluator;
    this.branching = branching;
    this.loops = new LoopEvaluation(machine, evaluator, this, grouping);
  }

  /// The value of a block, Unit if it has none.
  Object block(Expr.Block block, Activation activation) {
    @Nullable Object value = from(block, 0, activation);
    return value == null ? TupleValue.UNIT : value;
  }

  private @Nullable Object from(Expr.Block block, int first, Activation activation) {
    List<Stmt> statements = block.statements();
    for (int i = first; i < statements.size(); i++) {
      Object before = activation.done();
      execute(statements.get(i), activation);
      if (activation.done() instanceof Value done && !done.equals(before)) {
        int next = i + 1;
        return next == statements.size() && block.result().isEmpty()
            ? TupleValue.UNIT
            : unlessDone(activation, () -> from(block, next, activation), block.span());
      }
    }
    return block.result().isPresent()
        ? evaluator.evaluate(block.result().get(), activation)
        : TupleValue.UNIT;
  }

  /// Does the rest only where the callable has not returned.
  @Nullable Object unlessDone(Activation activation, Supplier<@Nullable Object> rest, Span span) {
    return branching.branch(
        activation,
        Arithmetic.not((Value) activation.done()),
        () -> {
          activation.setDone(false);
          return rest.get();
        },
        () -> {
          activation.setDone(true);
          return null;
        },
        span);
  }

  private void execute(Stmt statement, Activation activation) {
    machine.options().cancellation().check();
    switch (statement) {
      case Stmt.Bind s -> activation.set(s.slot(), evaluator.evaluate(s.value(), activation));
      case Stmt.Assign s -> activation.set(s.slot(), evaluator.evaluate(s.value(), activation));
      case Stmt.AssignItem s -> assignItem(s, activation);
      case Stmt.Evaluate s -> evaluator.evaluate(s.expr(), activation);
      case Stmt.For s -> loops.run(s, activation);
      case Stmt.While s -> loops.run(s, activation);
      case Stmt.Repeat s -> loops.run(s, activation);
      case Stmt.Return s -> leave(evaluator.evaluate(s.value(), activation), activation);
      case Stmt.Fail s -> fail(s, activation);
      case Stmt.Break s -> loops.jump(false, s.span(), activation);
      case Stmt.Continue s -> loops.jump(true, s.span(), activation);
    }
  }

  private static void leave(Object value, Activation activation) {
    if (activation.depth == 0) {
      throw new Jumps.Return(value);
    }
    activation.setDone(true);
    activation.setReturned(value);
    throw new Branching.Returned();
  }

  private void fail(Stmt.Fail fail, Activation activation) {
    Object message = evaluator.evaluate(fail.message(), activation);
    if (machine.device().isConditional()) {
      throw activation.refusal(
          "Capability.DynamicFail",
          "whether the program fails here depends on a measurement result",
          fail.span());
    }
    String text = message instanceof String known ? known : "(a text that outcomes decide)";
    throw activation.refusal("Eval.UserFail", "program failed: " + text, fail.span());
  }

  private void assignItem(Stmt.AssignItem assignment, Activation activation) {
    Object[] indices = evaluator.all(assignment.indices(), activation);
    Object value = evaluator.evaluate(assignment.value(), activation);
    Object array = activation.get(assignment.slot());
    activation.set(
        assignment.slot(), replaced(assignment, (ArrayValue) array, indices, 0, value, activation));
  }

  private ArrayValue replaced(
      Stmt.AssignItem assignment,
      ArrayValue array,
      Object[] indices,
      int depth,
      Object value,
      Activation activation) {
    Span span = assignment.indices().get(depth).span();
    ArrayItems arrays = evaluator.arrays();
    if (depth == indices.length - 1) {
      return arrays.with(array, indices[depth], value, activation, span);
    }
    var inner = (ArrayValue) arrays.read(array, indices[depth], activation, span);
    ArrayValue changed = replaced(assignment, inner, indices, depth + 1, value, activation);
    return arrays.with(array, indices[depth], changed, activation, span);
  }
}
