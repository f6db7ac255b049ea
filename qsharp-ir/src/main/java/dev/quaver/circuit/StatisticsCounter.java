package dev.quaver.circuit;

import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Counts what is in one circuit for [CircuitStatistics].
final class StatisticsCounter implements CircuitVisitor {

  private static final int MOST_LETTERS = 3;

  private final DynamicCircuit circuit;
  private final Map<Gate, long[]> byControls = new EnumMap<>(Gate.class);
  private final Map<String, Long> others = new HashMap<>();
  private final Map<Integer, Depths> routines = new HashMap<>();
  private final Set<Integer> open = new HashSet<>();
  private Depths depths = new Depths(new DepthLevels(), new DepthLevels());
  private long gateCount;
  private long multiQubitGateCount;
  private long measurements;
  private long resets;
  private int branches;
  private int loops;

  /// Levels of everything, and of what acts on several qubits.
  private record Depths(DepthLevels all, DepthLevels multiQubit) {

    Depths copy() {
      return new Depths(all.copy(), multiQubit.copy());
    }

    void join(Depths other) {
      all.join(other.all);
      multiQubit.join(other.multiQubit);
    }
  }

  StatisticsCounter(DynamicCircuit circuit) {
    this.circuit = circuit;
  }

  CircuitStatistics result() {
    count(circuit.body());
    for (int routine = 0; routine < circuit.routines().size(); routine++) {
      depthsOf(routine);
    }
    return new CircuitStatistics(
        circuit.qubitCount(),
        circuit.resultCount(),
        gates(),
        gateCount,
        multiQubitGateCount,
        depths.all.deepest(),
        depths.multiQubit.deepest(),
        measurements,
        resets,
        branches,
        loops);
  }

  private SortedMap<String, Long> gates() {
    var gates = new TreeMap<>(others);
    byControls.forEach((gate, counts) -> {
      for (int controls = 0; controls < counts.length; controls++) {
        if (counts[controls] > 0) {
          gates.merge(controlled(controls) + gate.label(), counts[controls], Long::sum);
        }
      }
    });
    return gates;
  }

  private static String controlled(int controls) {
    return controls <= MOST_LETTERS ? "C".repeat(controls) : "C" + controls;
  }

  private void count(List<Step> steps) {
    steps.forEach(this::count);
  }

  private void count(Step step) {
    switch (step) {
      case Step.Straight(var straight) -> straight.forEach(this);
      case Step.Apply(var gate, var _, var controls, var operands) ->
          gate(gate, 0, controls, known(operands));
      case Step.Measure(var qubit, var _) -> {
        measurements++;
        place(known(List.of(qubit)), 1);
      }
      case Step.Reset(var qubit) -> {
        resets++;
        place(known(List.of(qubit)), 1);
      }
      case Step.Assign _ -> {}
      case Step.If(var _, var then, var otherwise) -> {
        branches++;
        Depths before = depths.copy();
        count(then);
        Depths after = depths;
        depths = before;
        count(otherwise);
        depths.join(after);
      }
      case Step.While(var _, var body) -> {
        loops++;
        count(body);
      }
      case Step.Call(var routine, var _, var _) -> {
        Depths called = depthsOf(routine);
        depths.all.addToAll(called.all.deepest());
        depths.multiQubit.addToAll(called.multiQubit.deepest());
      }
      case Step.Group(var _, var body) -> count(body);
    }
  }

  /// Counts a routine the first time. One that calls itself adds nothing to its own depth.
  private Depths depthsOf(int routine) {
    Depths known = routines.get(routine);
    if (known != null) {
      return known;
    }
    var own = new Depths(new DepthLevels(), new DepthLevels());
    if (open.add(routine)) {
      Depths caller = depths;
      depths = own;
      count(circuit.routines().get(routine).body());
      own = depths;
      depths = caller;
      routines.put(routine, own);
    }
    return own;
  }

  /// The numbers of the qubits; none where one of them is computed, which stands for all there are.
  private static int[] known(List<Value> qubits) {
    int[] numbers =
        qubits.stream()
            .mapToInt(each -> each instanceof Value.QubitConstant(int qubit) ? qubit : -1)
            .toArray();
    return Arrays.stream(numbers).anyMatch(number -> number < 0) ? new int[] {} : numbers;
  }

  @Override
  public void gate(Gate gate, double angleRadians, int controlCount, int... qubits) {
    long[] counts = byControls.computeIfAbsent(gate, key -> new long[controlCount + 1]);
    if (controlCount >= counts.length) {
      counts = Arrays.copyOf(counts, controlCount + 1);
      byControls.put(gate, counts);
    }
    counts[controlCount]++;
    place(qubits, controlCount + gate.qubitCount());
    countGate(controlCount + gate.qubitCount());
  }

  private void countGate(int operands) {
    gateCount++;
    if (operands > 1) {
      multiQubitGateCount++;
    }
  }

  private void place(int[] qubits, int operands) {
    int multiQubitDepth = operands > 1 ? 1 : 0;
    if (qubits.length == 0) {
      depths.all.addToAll(1);
      depths.multiQubit.addToAll(multiQubitDepth);
    } else {
      depths.all.add(1, qubits);
      depths.multiQubit.add(multiQubitDepth, qubits);
    }
  }

  private void other(String kind, int... qubits) {
    others.merge(kind, 1L, Long::sum);
    countGate(qubits.length);
    if (qubits.length > 0) {
      place(qubits, qubits.length);
    }
  }

  @Override
  public void pauliExponential(
      Pauli[] bases, double angleRadians, int controlCount, int... qubits) {
    other(controlled(controlCount) + "Exp", qubits);
  }

  @Override
  public void unitary(ComplexMatrix matrix, int controlCount, int... qubits) {
    other(controlled(controlCount) + "U", qubits);
  }

  @Override
  public void named(String name, double[] arguments, int... qubits) {
    other(name, qubits);
  }

  @Override
  public void measure(Pauli[] bases, int result, int... qubits) {
    measurements++;
    place(qubits, qubits.length);
  }

  @Override
  public void reset(int qubit) {
    resets++;
    place(new int[] {qubit}, 1);
  }

  @Override
  public void barrier(int... qubits) {
    depths.all.add(0, qubits);
    depths.multiQubit.add(0, qubits);
  }
}
