package dev.quaver.decompose;

import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.GateSet;
import java.util.BitSet;

/// Rewrites circuits to the gates of a [GateSet].
///
/// What comes out equals what went in up to a global phase. Qubits, results, variables and outputs keep their numbers;
/// added auxiliary qubits come after the others and are in |0⟩ before and after each operation that uses one. Operations known
/// by their name alone, resets and barriers stay as they are. A joint measurement leaves the qubits that are never used again
/// in any state.
///
/// Gate counts are in the documentation of the rules: [ControlledX], [ControlledRotation], [ControlledPhase],
/// [PauliExponential].
public final class Decomposer {

  private final GateSet gates;
  private final int cleanQubits;
  private final OneQubitSynthesis synthesis;

  /// @param cleanQubits how many qubits may be added; the rules make use of one at most
  public Decomposer(GateSet gates, int cleanQubits) {
    this.gates = gates;
    this.cleanQubits = cleanQubits;
    this.synthesis = new OneQubitSynthesis(gates);
  }

  /// Rewrites `circuit` without adding qubits.
  ///
  /// @throws DecompositionException if the set cannot express something in it
  public static Circuit decompose(Circuit circuit, GateSet gates) {
    return new Decomposer(gates, 0).decompose(circuit);
  }

  /// Rewrites `circuit` without adding qubits.
  ///
  /// @throws DecompositionException if the set cannot express something in it
  public static DynamicCircuit decompose(DynamicCircuit circuit, GateSet gates) {
    return new Decomposer(gates, 0).decompose(circuit);
  }

  /// Rewrites a straight line that is the whole of what runs.
  ///
  /// @throws DecompositionException if the set cannot express something in it
  public Circuit decompose(Circuit circuit) {
    var measured = new BitSet();
    return rewrite(circuit, circuit.qubitCount(), measured, LastUses.of(circuit));
  }

  /// Rewrites all straight lines, and the steps with computed angles and qubits.
  ///
  /// @throws DecompositionException if the set cannot express something in it
  public DynamicCircuit decompose(DynamicCircuit circuit) {
    if (circuit.isStraight() && circuit.body().size() == 1) {
      Circuit straight = decompose(circuit.straight());
      return DynamicCircuit.of(circuit.name(), straight, circuit.output());
    }
    return new DynamicDecomposition(this, circuit).result();
  }

  GateSet gates() {
    return gates;
  }

  /// @param measured qubits that must not be borrowed; takes those measured here
  Circuit rewrite(Circuit circuit, int qubitCount, BitSet measured, LastUses lastUses) {
    var out = new CircuitBuilder().reserve(circuit.qubitCount(), circuit.resultCount());
    circuit.forEach(
        new OperationRewriter(emitter(out, qubitCount, measured), out, measured, lastUses));
    return out.build();
  }

  Emitter emitter(CircuitBuilder out, int qubitCount, BitSet measured) {
    return new Emitter(
        gates, synthesis, out, new AuxiliaryQubits(qubitCount, cleanQubits, measured));
  }
}
