package dev.quaver.decompose;

import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.Routine;
import dev.quaver.circuit.Step;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Rewrites the steps of one circuit that reacts to outcomes. Its machine goes on after measurements, so measured qubits may be
/// borrowed.
final class DynamicDecomposition {

  private final Decomposer decomposer;
  private final DynamicCircuit circuit;
  private int qubitCount;

  DynamicDecomposition(Decomposer decomposer, DynamicCircuit circuit) {
    this.decomposer = decomposer;
    this.circuit = circuit;
    this.qubitCount = circuit.qubitCount();
  }

  DynamicCircuit result() {
    List<Step> body = rewrite(circuit.body());
    List<Routine> routines = circuit.routines().stream().map(this::rewrite).toList();
    return new DynamicCircuit(
        circuit.name(),
        qubitCount,
        circuit.resultCount(),
        circuit.variables(),
        circuit.tables(),
        routines,
        body,
        circuit.output());
  }

  private Routine rewrite(Routine routine) {
    return new Routine(
        routine.name(),
        routine.parameters(),
        routine.variables(),
        rewrite(routine.body()),
        routine.result());
  }

  private List<Step> rewrite(List<Step> steps) {
    var rewritten = new ArrayList<Step>(steps.size());
    for (Step step : steps) {
      switch (step) {
        case Step.Straight(var straight) -> rewritten.add(new Step.Straight(rewrite(straight)));
        case Step.Apply apply -> rewritten.addAll(rewrite(apply));
        case Step.If(var condition, var then, var otherwise) ->
            rewritten.add(new Step.If(condition, rewrite(then), rewrite(otherwise)));
        case Step.While(var condition, var body) ->
            rewritten.add(new Step.While(condition, rewrite(body)));
        case Step.Group(var label, var body) -> rewritten.add(new Step.Group(label, rewrite(body)));
        case Step.Measure _, Step.Reset _, Step.Assign _, Step.Call _ -> rewritten.add(step);
      }
    }
    return rewritten;
  }

  private Circuit rewrite(Circuit straight) {
    return counted(
        decomposer.rewrite(straight, circuit.qubitCount(), new BitSet(), LastUses.unknown()));
  }

  private List<Step> rewrite(Step.Apply apply) {
    var gates = new ComputedGates(decomposer, circuit.qubitCount(), apply.qubits());
    gates.apply(apply.gate(), apply.angleRadians(), apply.controlCount());
    qubitCount = Math.max(qubitCount, gates.qubitCount());
    return gates.steps();
  }

  private Circuit counted(Circuit straight) {
    qubitCount = Math.max(qubitCount, straight.qubitCount());
    return straight;
  }
}
