package dev.quaver.optimize;

import dev.quaver.circuit.CircuitVisitor;
import dev.quaver.circuit.Operation;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/// An operation of the circuit that is being optimized.
sealed interface Item {

  /// The qubits it acts on, controls first; not to be modified.
  int[] qubits();

  /// How it acts on the qubit at this place.
  Axis axis(int place);

  /// Shows it to a visitor.
  void emit(CircuitVisitor out);

  /// The same on other qubits.
  Item onto(IntUnaryOperator qubits);

  /// Whether the two may be exchanged.
  default boolean commutesWith(Item other) {
    int[] own = qubits();
    int[] others = other.qubits();
    for (int i = 0; i < own.length; i++) {
      for (int j = 0; j < others.length; j++) {
        if (own[i] == others[j] && !axis(i).commutesWith(other.axis(j))) {
          return false;
        }
      }
    }
    return true;
  }

  private static int[] mapped(int[] qubits, IntUnaryOperator map) {
    return Arrays.stream(qubits).map(map).toArray();
  }

  /// A gate of the table.
  @SuppressWarnings("ArrayRecordComponent")
  record GateItem(Gate gate, double angle, int controlCount, int[] qubits) implements Item {

    boolean isSingle() {
      return qubits.length == 1;
    }

    @Override
    public Axis axis(int place) {
      if (place < controlCount) {
        return Axis.Z;
      }
      return switch (gate) {
        case I, GLOBAL_PHASE -> Axis.ALL;
        case X, SX, SX_ADJ, RX, RXX -> Axis.X;
        case Y, RY, RYY -> Axis.Y;
        case Z, S, S_ADJ, T, T_ADJ, RZ, R1, RZZ -> Axis.Z;
        case H, SWAP -> Axis.NONE;
      };
    }

    @Override
    public void emit(CircuitVisitor out) {
      out.gate(gate, angle, controlCount, qubits);
    }

    @Override
    public GateItem onto(IntUnaryOperator map) {
      return new GateItem(gate, angle, controlCount, mapped(qubits, map));
    }
  }

  /// An exponential of a Pauli operator.
  ///
  /// @param bases one for each qubit after the controls
  @SuppressWarnings("ArrayRecordComponent")
  record PauliItem(List<Pauli> bases, double angle, int controlCount, int[] qubits)
      implements Item {

    @Override
    public Axis axis(int place) {
      return place < controlCount ? Axis.Z : Axis.of(bases.get(place - controlCount));
    }

    @Override
    public void emit(CircuitVisitor out) {
      out.pauliExponential(bases.toArray(Pauli[]::new), angle, controlCount, qubits);
    }

    @Override
    public PauliItem onto(IntUnaryOperator map) {
      return new PauliItem(bases, angle, controlCount, mapped(qubits, map));
    }

    /// With another angle.
    PauliItem withAngle(double other) {
      return new PauliItem(bases, other, controlCount, qubits);
    }

    boolean isLike(PauliItem other) {
      return controlCount == other.controlCount
          && Arrays.equals(qubits, other.qubits)
          && bases.equals(other.bases);
    }
  }

  /// What nothing passes.
  ///
  /// @param operation no gate
  @SuppressWarnings("ArrayRecordComponent")
  record Wall(Operation operation, int[] qubits) implements Item {

    @Override
    public Axis axis(int place) {
      return Axis.NONE;
    }

    @Override
    public Wall onto(IntUnaryOperator map) {
      throw new IllegalStateException("internal: a wall stays where it is");
    }

    /// Whether it measures one qubit in the computational basis.
    boolean isMeasurement() {
      return operation instanceof Operation.Measure measure
          && measure.bases().equals(List.of(Pauli.Z));
    }

    boolean isBarrier() {
      return operation instanceof Operation.Barrier;
    }

    boolean isReset() {
      return operation instanceof Operation.Reset;
    }

    @Override
    public void emit(CircuitVisitor out) {
      switch (operation) {
        case Operation.ApplyUnitary(var matrix, var controls, var _) ->
            out.unitary(matrix, controls, qubits);
        case Operation.ApplyNamed(var name, var arguments, var _) ->
            out.named(name, arguments.stream().mapToDouble(x -> x).toArray(), qubits);
        case Operation.Measure(var bases, var _, var result) ->
            out.measure(bases.toArray(Pauli[]::new), result, qubits);
        case Operation.Reset(var qubit) -> out.reset(qubit);
        case Operation.Barrier _ -> out.barrier(qubits);
        case Operation.ApplyGate _, Operation.ApplyPauliExponential _ ->
            throw new IllegalStateException("internal: a gate is no wall");
      }
    }
  }
}
