package dev.quaver.azure.quil;

import dev.quaver.circuit.Operation;
import dev.quaver.gate.Gate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The gates that Quil knows without a definition. Its matrices have the first qubit as the most significant bit; what is said
/// here of entries is in that order.
sealed interface StandardGate {

  /// How many qubits the gate has.
  int qubitCount();

  /// How many parameters it has.
  int parameterCount();

  /// What it does, in operations of ours.
  List<Operation> operations(double[] parameters, int... qubits);

  /// A gate of the table, the first qubits being controls.
  record Table(Gate gate, int controlCount) implements StandardGate {

    @Override
    public int qubitCount() {
      return controlCount + gate.qubitCount();
    }

    @Override
    public int parameterCount() {
      return gate.hasAngle() ? 1 : 0;
    }

    @Override
    public List<Operation> operations(double[] parameters, int... qubits) {
      double angle = gate.hasAngle() ? parameters[0] : 0;
      return List.of(apply(gate, angle, controlCount, qubits));
    }
  }

  /// A phase where the first and the second qubit have these values.
  record PhaseOf(boolean first, boolean second) implements StandardGate {

    @Override
    public int qubitCount() {
      return 2;
    }

    @Override
    public int parameterCount() {
      return 1;
    }

    @Override
    public List<Operation> operations(double[] parameters, int... qubits) {
      List<Operation> flips = new ArrayList<>();
      if (!first) {
        flips.add(apply(Gate.X, 0, 0, qubits[0]));
      }
      if (!second) {
        flips.add(apply(Gate.X, 0, 0, qubits[1]));
      }
      List<Operation> all = new ArrayList<>(flips);
      all.add(apply(Gate.R1, parameters[0], 1, qubits));
      all.addAll(flips);
      return all;
    }
  }

  /// `exp(iθ/4 (X⊗X + Y⊗Y))`, then a phase of both qubits: the family of XY, whose exchange of |01⟩ and |10⟩ is
  /// `cos θ/2 + i sin θ/2 X`.
  ///
  /// @param angle where it does not come from a parameter
  /// @param hasPhase whether the last parameter is the phase of |11⟩
  record Exchange(@Nullable Double angle, boolean hasPhase) implements StandardGate {

    @Override
    public int qubitCount() {
      return 2;
    }

    @Override
    public int parameterCount() {
      return (angle == null ? 1 : 0) + (hasPhase ? 1 : 0);
    }

    @Override
    public List<Operation> operations(double[] parameters, int... qubits) {
      double turn = angle == null ? parameters[0] : angle;
      List<Operation> all = new ArrayList<>();
      all.add(apply(Gate.RXX, -turn / 2, 0, qubits));
      all.add(apply(Gate.RYY, -turn / 2, 0, qubits));
      if (hasPhase) {
        all.add(apply(Gate.R1, parameters[parameters.length - 1], 1, qubits));
      }
      return all;
    }
  }

  /// An exchange of the qubits with a phase where they differ.
  record PhasedSwap() implements StandardGate {

    @Override
    public int qubitCount() {
      return 2;
    }

    @Override
    public int parameterCount() {
      return 1;
    }

    /// The global phase makes the entries of |00⟩ and |11⟩ 1, which matters under controls.
    @Override
    public List<Operation> operations(double[] parameters, int... qubits) {
      return List.of(
          apply(Gate.SWAP, 0, 0, qubits),
          apply(Gate.RZZ, parameters[0], 0, qubits),
          apply(Gate.GLOBAL_PHASE, -parameters[0], 0, qubits[0]));
    }
  }

  /// By name.
  Map<String, StandardGate> ALL = Collections.unmodifiableMap(all());

  private static Map<String, StandardGate> all() {
    var gates = new TreeMap<String, StandardGate>();
    for (Gate gate :
        List.of(
            Gate.I, Gate.X, Gate.Y, Gate.Z, Gate.H, Gate.S, Gate.T, Gate.RX, Gate.RY, Gate.RZ,
            Gate.R1, Gate.SWAP)) {
      gates.put(gate.quilName().orElseThrow(), new Table(gate, 0));
    }
    gates.put("RXX", new Table(Gate.RXX, 0));
    gates.put("RYY", new Table(Gate.RYY, 0));
    gates.put("RZZ", new Table(Gate.RZZ, 0));
    gates.put("CNOT", new Table(Gate.X, 1));
    gates.put("CCNOT", new Table(Gate.X, 2));
    gates.put("CZ", new Table(Gate.Z, 1));
    gates.put("CPHASE", new Table(Gate.R1, 1));
    gates.put("CSWAP", new Table(Gate.SWAP, 1));
    gates.put("CPHASE00", new PhaseOf(false, false));
    gates.put("CPHASE01", new PhaseOf(false, true));
    gates.put("CPHASE10", new PhaseOf(true, false));
    gates.put("XY", new Exchange(null, false));
    gates.put("ISWAP", new Exchange(Math.PI, false));
    gates.put("SQISW", new Exchange(Math.PI / 2, false));
    gates.put("FSIM", new Exchange(null, true));
    gates.put("PSWAP", new PhasedSwap());
    return gates;
  }

  private static Operation apply(Gate gate, double angle, int controlCount, int... qubits) {
    return new Operation.ApplyGate(
        gate, angle, controlCount, Arrays.stream(qubits).boxed().toList());
  }
}
