package dev.quaver.optimize;

import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.GateSet;
import dev.quaver.circuit.Routine;
import dev.quaver.circuit.Step;
import dev.quaver.decompose.Decomposer;
import dev.quaver.decompose.OneQubitSynthesis;
import dev.quaver.gate.Gate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Makes circuits smaller without changing what they do.
///
/// It cancels inverses and adds angles past whatever commutes, resynthesizes runs of one-qubit gates and blocks on two qubits
/// where that takes fewer, and drops what cannot be noticed. Gates that are in the set stay in it; others stay as they are
/// or go. Nothing passes measurements, resets, barriers, explicit unitaries and operations known by their name alone. There are
/// never more gates than before, and time grows with their number.
///
/// A unitary circuit stays the same up to a global phase, or, if it is known to start on qubits in |0⟩, makes the same state; one
/// with measurements gives the same outcomes with the same probabilities.
public final class CircuitOptimizer {

  private static final int MOST_ROUNDS = 8;

  /// A round that takes away less than one in so many is the last.
  private static final int WORTHWHILE = 500;

  /// All gates with any number of controls.
  private static final GateSet EVERYTHING =
      new GateSet(
          "everything",
          Arrays.stream(Gate.values())
              .collect(Collectors.toMap(Function.identity(), gate -> GateSet.ANY)),
          true);

  private final GateSet gates;
  private final Decomposer decomposer;
  private final OneQubitSynthesis synthesis;

  /// @param gates that may be put into circuits
  public CircuitOptimizer(GateSet gates) {
    this.gates = gates;
    decomposer = new Decomposer(gates, 0);
    synthesis = new OneQubitSynthesis(gates);
  }

  /// Optimizes with all gates of the table.
  public static Circuit optimize(Circuit circuit) {
    return new CircuitOptimizer(EVERYTHING).optimize(circuit, false);
  }

  /// Optimizes a straight line.
  ///
  /// @param startsAtZero whether all qubits are in |0⟩ before it
  public Circuit optimize(Circuit circuit, boolean startsAtZero) {
    List<Item> items = ItemReader.items(circuit);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Item> smaller = round(items, startsAtZero);
      int saved = items.size() - smaller.size();
      boolean isDone = saved <= items.size() / WORTHWHILE;
      items = smaller;
      if (isDone) {
        break;
      }
    }
    return ItemReader.circuit(items, circuit.qubitCount(), circuit.resultCount());
  }

  private List<Item> round(List<Item> items, boolean startsAtZero) {
    List<Item> known = startsAtZero ? KnownStates.apply(items, gates) : items;
    List<Item> merged = Merging.apply(known, gates);
    List<Item> shorter = SingleQubitRuns.apply(merged, synthesis);
    List<Item> blocks = TwoQubitBlocks.apply(shorter, decomposer, synthesis);
    return BeforeMeasurements.apply(blocks);
  }

  /// Optimizes all straight lines in a circuit that reacts to outcomes, each for itself.
  public DynamicCircuit optimize(DynamicCircuit circuit) {
    List<Routine> routines =
        circuit.routines().stream()
            .map(routine ->
                new Routine(
                    routine.name(),
                    routine.parameters(),
                    routine.variables(),
                    optimize(routine.body(), false),
                    routine.result()))
            .toList();
    return new DynamicCircuit(
        circuit.name(),
        circuit.qubitCount(),
        circuit.resultCount(),
        circuit.variables(),
        circuit.tables(),
        routines,
        optimize(circuit.body(), true),
        circuit.output());
  }

  /// @param startsAtZero holds for the first step
  private List<Step> optimize(List<Step> steps, boolean startsAtZero) {
    var optimized = new ArrayList<Step>(steps.size());
    boolean isStart = startsAtZero;
    for (Step step : steps) {
      optimized.add(
          switch (step) {
            case Step.Straight(var straight) -> new Step.Straight(optimize(straight, isStart));
            case Step.If(var condition, var then, var otherwise) ->
                new Step.If(condition, optimize(then, isStart), optimize(otherwise, isStart));
            case Step.While(var condition, var body) ->
                new Step.While(condition, optimize(body, false));
            case Step.Group(var label, var body) -> new Step.Group(label, optimize(body, isStart));
            case Step.Apply _, Step.Measure _, Step.Reset _, Step.Assign _, Step.Call _ -> step;
          });
      isStart &= step instanceof Step.Assign;
    }
    return optimized;
  }
}
