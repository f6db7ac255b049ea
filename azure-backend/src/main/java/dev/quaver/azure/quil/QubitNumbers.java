package dev.quaver.azure.quil;

import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.CircuitVisitor;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.Value;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.BitSet;
import java.util.List;

/// Numbers the qubits of a program without gaps, in their order: programs for a machine name the machine's qubits, some of
/// hundreds. Also says which qubits a reset of all qubits means, which is known only in the end.
final class QubitNumbers {

  private static final String RESET_ALL = "RESET";

  private final BitSet used = new BitSet();
  private int resetsOfAll;

  /// A reset of all qubits, until [#renumbered] puts others in its place.
  static void addResetOfAll(CircuitBuilder line) {
    line.named(RESET_ALL, new double[0]);
  }

  /// Looks at the qubits of `steps`, which have no routines and computed qubits.
  QubitNumbers(List<Step> steps) {
    steps.forEach(this::collect);
  }

  /// How many there are.
  int count() {
    return used.cardinality();
  }

  /// How many resets all resets of all qubits are together.
  long resetCount() {
    return (long) resetsOfAll * count();
  }

  /// The same steps with the new numbers.
  List<Step> renumbered(List<Step> steps) {
    if (used.length() == used.cardinality() && resetsOfAll == 0) {
      return steps;
    }
    int[] numbers = new int[used.length()];
    int count = 0;
    for (int qubit = used.nextSetBit(0); qubit >= 0; qubit = used.nextSetBit(qubit + 1)) {
      numbers[qubit] = count++;
    }
    return renumbered(steps, numbers);
  }

  private void collect(Step step) {
    switch (step) {
      case Step.Straight(var circuit) -> circuit.forEach(new Collector());
      case Step.Apply apply -> apply.qubits().forEach(this::collect);
      case Step.If(var _, var then, var otherwise) -> {
        then.forEach(this::collect);
        otherwise.forEach(this::collect);
      }
      case Step.While(var _, var body) -> body.forEach(this::collect);
      case Step.Assign _ -> {}
      case Step.Measure _, Step.Reset _, Step.Call _, Step.Group _ -> throw unexpected(step);
    }
  }

  private void collect(Value qubit) {
    used.set(number(qubit));
  }

  private static List<Step> renumbered(List<Step> steps, int... numbers) {
    return steps.stream().map(step -> renumbered(step, numbers)).toList();
  }

  private static Step renumbered(Step step, int... numbers) {
    return switch (step) {
      case Step.Straight(var circuit) -> new Step.Straight(renumbered(circuit, numbers));
      case Step.Apply(var gate, var angle, var controls, var qubits) ->
          new Step.Apply(
              gate,
              angle,
              controls,
              qubits.stream()
                  .<Value>map(qubit -> new Value.QubitConstant(numbers[number(qubit)]))
                  .toList());
      case Step.If(var condition, var then, var otherwise) ->
          new Step.If(condition, renumbered(then, numbers), renumbered(otherwise, numbers));
      case Step.While(var condition, var body) ->
          new Step.While(condition, renumbered(body, numbers));
      case Step.Assign _ -> step;
      case Step.Measure _, Step.Reset _, Step.Call _, Step.Group _ -> throw unexpected(step);
    };
  }

  private static Circuit renumbered(Circuit circuit, int... numbers) {
    var renumbering = new Renumbering(numbers);
    circuit.forEach(renumbering);
    return renumbering.circuit.build();
  }

  private static int number(Value qubit) {
    if (qubit instanceof Value.QubitConstant(var number)) {
      return number;
    }
    throw new IllegalArgumentException("internal: Quil has no computed qubit " + qubit);
  }

  private static IllegalArgumentException unexpected(Step step) {
    return new IllegalArgumentException("internal: not read from Quil: " + step);
  }

  private final class Collector implements CircuitVisitor {

    private void use(int... qubits) {
      for (int qubit : qubits) {
        used.set(qubit);
      }
    }

    @Override
    public void gate(Gate gate, double angleRadians, int controlCount, int... qubits) {
      use(qubits);
    }

    @Override
    public void pauliExponential(
        Pauli[] bases, double angleRadians, int controlCount, int... qubits) {
      use(qubits);
    }

    @Override
    public void unitary(ComplexMatrix matrix, int controlCount, int... qubits) {
      use(qubits);
    }

    @Override
    public void named(String name, double[] arguments, int... qubits) {
      resetsOfAll++;
    }

    @Override
    public void measure(Pauli[] bases, int result, int... qubits) {
      use(qubits);
    }

    @Override
    public void reset(int qubit) {
      use(qubit);
    }

    @Override
    public void barrier(int... qubits) {
      use(qubits);
    }
  }

  private static final class Renumbering implements CircuitVisitor {
    private final CircuitBuilder circuit = new CircuitBuilder();
    private final int[] numbers;
    private final int count;

    Renumbering(int... numbers) {
      this.numbers = numbers;
      this.count = numbers.length == 0 ? 0 : numbers[numbers.length - 1] + 1;
    }

    private int[] changed(int... qubits) {
      for (int i = 0; i < qubits.length; i++) {
        qubits[i] = numbers[qubits[i]];
      }
      return qubits;
    }

    @Override
    public void gate(Gate gate, double angleRadians, int controlCount, int... qubits) {
      circuit.gate(gate, angleRadians, controlCount, changed(qubits));
    }

    @Override
    public void pauliExponential(
        Pauli[] bases, double angleRadians, int controlCount, int... qubits) {
      circuit.pauliExponential(bases, angleRadians, controlCount, changed(qubits));
    }

    @Override
    public void unitary(ComplexMatrix matrix, int controlCount, int... qubits) {
      circuit.unitary(matrix, controlCount, changed(qubits));
    }

    @Override
    public void named(String name, double[] arguments, int... qubits) {
      for (int qubit = 0; qubit < count; qubit++) {
        circuit.reset(qubit);
      }
    }

    @Override
    public void measure(Pauli[] bases, int result, int... qubits) {
      circuit.measure(bases, result, changed(qubits));
    }

    @Override
    public void reset(int qubit) {
      circuit.reset(numbers[qubit]);
    }

    @Override
    public void barrier(int... qubits) {
      circuit.barrier(changed(qubits));
    }
  }
}
