package dev.quaver.circuit;

import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.List;

/// One operation of a [Circuit]. Angles are in radians; controls are the leading qubits.
public sealed interface Operation {

  /// A gate of the table.
  ///
  /// @param controlCount how many of the first `qubits` are controls
  /// @param qubits controls, then the gate's own qubits in order, all distinct
  record ApplyGate(Gate gate, double angle, int controlCount, List<Integer> qubits)
      implements Operation {
    public ApplyGate {
      qubits = List.copyOf(qubits);
    }
  }

  /// `exp(i θ P₁⊗…⊗Pₙ)`, controlled.
  ///
  /// @param bases one Pauli per qubit after the controls
  record ApplyPauliExponential(
      List<Pauli> bases, double angle, int controlCount, List<Integer> qubits)
      implements Operation {
    public ApplyPauliExponential {
      bases = List.copyOf(bases);
      qubits = List.copyOf(qubits);
    }
  }

  /// An explicit unitary; the first qubit after the controls is the least significant bit of the matrix index.
  record ApplyUnitary(ComplexMatrix matrix, int controlCount, List<Integer> qubits)
      implements Operation {
    public ApplyUnitary {
      qubits = List.copyOf(qubits);
    }
  }

  /// An operation known by its name alone, to those who can do it.
  ///
  /// @param arguments numbers that come before the qubits
  record ApplyNamed(String name, List<Double> arguments, List<Integer> qubits)
      implements Operation {
    public ApplyNamed {
      arguments = List.copyOf(arguments);
      qubits = List.copyOf(qubits);
    }
  }

  /// Measures the joint Pauli observable into a result.
  ///
  /// @param bases one Pauli per qubit
  record Measure(List<Pauli> bases, List<Integer> qubits, int result) implements Operation {
    public Measure {
      bases = List.copyOf(bases);
      qubits = List.copyOf(qubits);
    }
  }

  /// Puts a qubit into |0⟩.
  record Reset(int qubit) implements Operation {}

  /// Keeps what comes before it on these qubits from being merged or exchanged with what comes after.
  record Barrier(List<Integer> qubits) implements Operation {
    public Barrier {
      qubits = List.copyOf(qubits);
    }
  }
}
