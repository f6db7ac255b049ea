package dev.quaver.decompose;

import dev.quaver.circuit.BinaryOperation;
import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.Operation;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.Value;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Rewrites a gate with a computed angle or computed qubits.
///
/// Only rotations keep a computed angle, times a constant; whatever stands around them is known and goes through an
/// [Emitter], on numbers for the qubits of the step. Computed qubits cannot be told apart from others, so that no dirty
/// qubits are borrowed where there are any.
final class ComputedGates {

  private final Decomposer decomposer;
  private final List<Value> operands;
  private final boolean areKnown;
  private final int wholeCount;
  private final int localCount;
  private final int[] numbers;
  private final List<Step> steps = new ArrayList<>();
  private int qubitCount;
  private CircuitBuilder pending;
  private Emitter emitter;

  /// @param wholeCount number of qubits of the whole circuit
  /// @param operands controls, then the gate's own
  ComputedGates(Decomposer decomposer, int wholeCount, List<Value> operands) {
    this.decomposer = decomposer;
    this.operands = operands;
    this.wholeCount = wholeCount;
    areKnown = operands.stream().allMatch(Value.QubitConstant.class::isInstance);
    localCount = areKnown ? wholeCount : operands.size();
    numbers =
        IntStream.range(0, operands.size())
            .map(i -> operands.get(i) instanceof Value.QubitConstant(int q) && areKnown ? q : i)
            .toArray();
    pending = new CircuitBuilder();
    emitter = decomposer.emitter(pending, localCount, new BitSet());
  }

  List<Step> steps() {
    flush();
    return steps;
  }

  /// One more than the highest added qubit, or 0 if none was added.
  int qubitCount() {
    return qubitCount;
  }

  void apply(Gate gate, Value angle, int controlCount) {
    if (!gate.hasAngle()) {
      emitter.gate(gate, 0, controlCount, numbers);
    } else if (angle instanceof Value.DoubleConstant(double known)) {
      emitter.gate(gate, known, controlCount, numbers);
    } else {
      apply(gate, angle, controlCount, numbers);
    }
  }

  private void apply(Gate gate, Value angle, int controlCount, int... qubits) {
    if (emitter.accepts(gate, controlCount)) {
      add(gate, angle, controlCount, qubits);
      return;
    }
    switch (gate) {
      case RX -> rotation(Pauli.X, angle, qubits);
      case RY -> rotation(Pauli.Y, angle, qubits);
      case RZ -> rotation(Pauli.Z, angle, qubits);
      case R1 -> {
        apply(Gate.RZ, angle, controlCount, qubits);
        phase(times(angle, 0.5), Arrays.copyOf(qubits, controlCount));
      }
      case GLOBAL_PHASE -> phase(times(angle, -0.5), Arrays.copyOf(qubits, controlCount));
      case RXX -> interaction(Pauli.X, angle, controlCount, qubits);
      case RYY -> interaction(Pauli.Y, angle, controlCount, qubits);
      case RZZ -> interaction(Pauli.Z, angle, controlCount, qubits);
      case I, X, Y, Z, H, S, S_ADJ, T, T_ADJ, SX, SX_ADJ, SWAP ->
          throw new IllegalArgumentException("internal: " + gate + " has no angle");
    }
  }

  private void phase(Value angle, int... qubits) {
    if (qubits.length > 0) {
      apply(Gate.R1, angle, qubits.length - 1, qubits);
    }
  }

  private void rotation(Pauli axis, Value angle, int... qubits) {
    int controlCount = qubits.length - 1;
    int target = qubits[controlCount];
    Pauli inner = innerAxis(axis, controlCount);
    PauliBasis.enter(emitter, axis, inner, target);
    Gate gate = PauliBasis.rotation(inner);
    if (emitter.accepts(gate, controlCount)) {
      add(gate, angle, controlCount, qubits);
    } else if (controlCount == 0) {
      add(Gate.R1, angle, 0, target);
    } else {
      apply(gate, times(angle, 0.5), 0, target);
      emitter.gate(Gate.X, 0, controlCount, qubits);
      apply(gate, times(angle, -0.5), 0, target);
      emitter.gate(Gate.X, 0, controlCount, qubits);
    }
    PauliBasis.leave(emitter, axis, inner, target);
  }

  /// An axis for which the set has the gate, or else one that X turns around.
  private Pauli innerAxis(Pauli axis, int controlCount) {
    Optional<Pauli> accepted =
        PauliBasis.AXES.stream()
            .filter(other -> emitter.accepts(PauliBasis.rotation(other), controlCount))
            .findFirst();
    if (accepted.isPresent()) {
      return accepted.get();
    }
    if (controlCount == 0 && !emitter.accepts(Gate.R1, 0)) {
      throw new DecompositionException(PauliBasis.rotation(axis), 0, decomposer.gates());
    }
    return axis == Pauli.X || controlCount == 0 ? Pauli.Z : axis;
  }

  private void interaction(Pauli axis, Value angle, int controlCount, int... qubits) {
    int a = qubits[controlCount];
    int b = qubits[controlCount + 1];
    Optional<Pauli> accepted = Interaction.axis(emitter, axis, axis);
    Pauli inner = controlCount == 0 ? accepted.orElse(Pauli.Z) : Pauli.Z;
    PauliBasis.enter(emitter, axis, inner, a);
    PauliBasis.enter(emitter, axis, inner, b);
    if (controlCount == 0 && accepted.isPresent()) {
      add(Interaction.gate(inner), angle, 0, a, b);
    } else {
      emitter.cx(a, b);
      int[] rotated = Arrays.copyOf(qubits, controlCount + 1);
      rotated[controlCount] = b;
      apply(Gate.RZ, angle, controlCount, rotated);
      emitter.cx(a, b);
    }
    PauliBasis.leave(emitter, axis, inner, a);
    PauliBasis.leave(emitter, axis, inner, b);
  }

  private static Value times(Value angle, double factor) {
    return new Value.Binary(
        BinaryOperation.MULTIPLY_DOUBLE, angle, new Value.DoubleConstant(factor));
  }

  private void add(Gate gate, Value angle, int controlCount, int... qubits) {
    flush();
    steps.add(new Step.Apply(gate, angle, controlCount, values(qubits)));
  }

  private List<Value> values(int... qubits) {
    return Arrays.stream(qubits).mapToObj(this::value).toList();
  }

  private Value value(int number) {
    if (!areKnown && number < localCount) {
      return operands.get(number);
    }
    int qubit = wholeCount + Math.max(0, number - localCount);
    qubit = areKnown ? number : qubit;
    qubitCount = Math.max(qubitCount, qubit + 1);
    return new Value.QubitConstant(qubit);
  }

  private void flush() {
    Circuit known = pending.build();
    if (known.size() == 0) {
      return;
    }
    if (areKnown) {
      qubitCount = Math.max(qubitCount, known.qubitCount());
      steps.add(new Step.Straight(known));
    } else {
      known.operations().forEach(each -> steps.add(onOperands(each)));
    }
    pending = new CircuitBuilder();
    emitter = decomposer.emitter(pending, localCount, new BitSet());
  }

  private Step onOperands(Operation operation) {
    if (operation
        instanceof Operation.ApplyGate(var gate, var angle, var controlCount, var qubits)) {
      return new Step.Apply(
          gate,
          new Value.DoubleConstant(angle),
          controlCount,
          qubits.stream().map(this::value).toList());
    }
    throw new IllegalStateException("internal: a rule made " + operation);
  }
}
