package dev.quaver.partial;

import dev.quaver.check.Capability;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.Value;
import dev.quaver.circuit.ValueType;
import dev.quaver.ir.Contents;
import dev.quaver.ir.Expr;
import dev.quaver.ir.Stmt;
import dev.quaver.source.Span;
import dev.quaver.value.ArrayValue;
import dev.quaver.value.RangeValue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// Evaluates loops: rounds that are known to come are written out; where outcomes decide whether there is another one, the
/// rest is a loop of the circuit.
final class LoopEvaluation {

  private final Machine machine;
  private final Evaluator evaluator;
  private final Statements statements;
  private final Grouping grouping;

  /// The depth of conditions at which the innermost loop's rounds begin; -1 outside of loops.
  private int roundDepth = -1;

  LoopEvaluation(Machine machine, Evaluator evaluator, Statements statements, Grouping grouping) {
    this.machine = machine;
    this.evaluator = evaluator;
    this.statements = statements;
    this.grouping = grouping;
  }

  /// Leaves a loop or its round.
  void jump(boolean goesOn, Span span, Activation activation) {
    if (activation.depth != roundDepth) {
      throw activation.refusal(
          "Capability.DynamicJump",
          "whether the loop is left here depends on a measurement result",
          span);
    }
    throw new Jumps.Loop(goesOn);
  }

  void run(Stmt.For loop, Activation activation) {
    Object iterable = evaluator.evaluate(loop.iterable(), activation);
    if (grouping.groupsLoops(activation)) {
      grouping.group(
          label(iterable),
          () -> {
            rounds(loop, iterable, activation);
            return iterable;
          });
    } else {
      rounds(loop, iterable, activation);
    }
  }

  private static String label(Object iterable) {
    return iterable instanceof RangeValue range
        ? "loop: "
            + range.start()
            + (range.step() == 1 ? "" : ".." + range.step())
            + ".."
            + range.end()
        : "loop";
  }

  private void rounds(Stmt.For loop, Object iterable, Activation activation) {
    switch (iterable) {
      case RangeValue range ->
          rounds(
              loop,
              (int) Math.min(range.count(), Integer.MAX_VALUE),
              i -> range.start() + i * range.step(),
              0,
              activation);
      case ArrayValue array -> rounds(loop, array.size(), array::get, 0, activation);
      default -> throw new IllegalStateException("internal: a loop over " + iterable);
    }
  }

  private void rounds(
      Stmt.For loop, int count, IntFunction<Object> item, int first, Activation activation) {
    for (int i = first; i < count; i++) {
      Object before = activation.done();
      activation.set(loop.slot(), item.apply(i));
      if (!numbered(i + 1, loop.body(), activation)) {
        return;
      }
      if (activation.done() instanceof Value done && !done.equals(before)) {
        int next = i + 1;
        if (next < count) {
          statements.unlessDone(
              activation,
              () -> {
                rounds(loop, count, item, next, activation);
                return null;
              },
              loop.span());
        }
        return;
      }
    }
  }

  private boolean numbered(int number, Expr.Block body, Activation activation) {
    return grouping.groupsLoops(activation)
        ? grouping.group("(" + number + ")", () -> round(body, activation))
        : round(body, activation);
  }

  /// Whether another round may follow.
  private boolean round(Expr.Block body, Activation activation) {
    int outer = roundDepth;
    roundDepth = activation.depth;
    try {
      statements.block(body, activation);
      return true;
    } catch (Jumps.Loop jump) {
      return jump.goesOn();
    } finally {
      roundDepth = outer;
    }
  }

  void run(Stmt.While loop, Activation activation) {
    while (true) {
      Object condition = evaluator.evaluate(loop.condition(), activation);
      if (condition instanceof Value computed) {
        loop(
            loop,
            List.of(loop.condition(), loop.body()),
            computed,
            () -> {
              round(loop.body(), activation);
              return evaluator.evaluate(loop.condition(), activation);
            },
            activation);
        return;
      }
      machine.options().cancellation().check();
      if (!condition.equals(true) || !round(loop.body(), activation)) {
        return;
      }
      requireNotDone(loop, activation);
    }
  }

  void run(Stmt.Repeat loop, Activation activation) {
    while (true) {
      if (!round(loop.body(), activation)) {
        return;
      }
      Object until = evaluator.evaluate(loop.until(), activation);
      if (until instanceof Value computed) {
        List<Expr> parts = new ArrayList<>(List.of(loop.body(), loop.until()));
        loop.fixup().ifPresent(parts::add);
        loop(loop, parts, Arithmetic.not(computed), () -> again(loop, activation), activation);
        return;
      }
      machine.options().cancellation().check();
      requireNotDone(loop, activation);
      if (until.equals(true)) {
        return;
      }
      loop.fixup().ifPresent(fixup -> statements.block(fixup, activation));
    }
  }

  private Object again(Stmt.Repeat loop, Activation activation) {
    loop.fixup().ifPresent(fixup -> statements.block(fixup, activation));
    round(loop.body(), activation);
    Object until = evaluator.evaluate(loop.until(), activation);
    return until instanceof Value computed ? Arithmetic.not(computed) : !((Boolean) until);
  }

  private static void requireNotDone(Stmt loop, Activation activation) {
    if (activation.done() instanceof Value) {
      throw returnInside(loop, activation);
    }
  }

  private static Refusal returnInside(Stmt loop, Activation activation) {
    return activation.refusal(
        "Capability.ReturnWithinDynamicScope",
        "whether the callable returns from this loop depends on a measurement result",
        loop.span());
  }

  /// What a round does and whether another one follows.
  private interface Round {
    Object run();
  }

  private void loop(Stmt loop, List<Expr> parts, Value first, Round round, Activation activation) {
    if (!machine.can(Capability.BACKWARDS_BRANCHING)) {
      throw activation.refusal(
          "Capability.LoopWithDynamicCondition",
          "how often this loop runs depends on a measurement result",
          parts.getFirst().span());
    }
    var assigned = new BitSet();
    boolean[] returns = {false};
    for (Expr part : parts) {
      Contents.visit(
          part,
          _ -> {},
          statement -> {
            switch (statement) {
              case Stmt.Assign s -> assigned.set(s.slot());
              case Stmt.AssignItem s -> assigned.set(s.slot());
              case Stmt.Return _ -> returns[0] = true;
              case Stmt _ -> {}
            }
          });
    }
    if (returns[0]) {
      throw returnInside(loop, activation);
    }
    LoopVariables held = LoopVariables.of(assigned, machine, activation, loop.span());
    Value.Variable again = machine.variable(ValueType.BOOL);
    machine.tape().add(new Step.Assign(again.number(), first));
    machine.tape().open();
    machine.device().enterLoop();
    activation.depth++;
    Object condition;
    try {
      condition = round.run();
    } finally {
      activation.depth--;
      machine.device().leaveLoop();
    }
    Optional<Value> more = Arithmetic.scalar(condition);
    held.writeBack(again, more.orElseThrow());
    List<Step> body = machine.tape().close();
    machine.tape().add(new Step.While(again, body));
    held.restore();
  }
}
