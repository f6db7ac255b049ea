package dev.quaver.azure.ionq;

import dev.quaver.azure.PauliTerms;
import dev.quaver.azure.ionq.GateMembers.Parameter;
import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.value.Pauli;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Reads IonQ's `pauliexp`: `exp(-i time Σₖ coefficientₖ termₖ)`.
///
/// The last letter of a term is for the first target, as IonQ's own clients write it (Qiskit's labels, unchanged). Terms that
/// commute are done one after another, which is exact; others would be approximated, and nothing says how.
final class PauliExponentials {

  /// Terms are compared pair by pair.
  private static final int MAX_TERMS = 1024;

  private static final Set<Parameter> MEMBERS =
      EnumSet.of(Parameter.TERMS, Parameter.COEFFICIENTS, Parameter.TIME);
  private static final Set<Parameter> NOTHING_ELSE = EnumSet.noneOf(Parameter.class);

  private PauliExponentials() {}

  /// Adds the gate that was read.
  ///
  /// @param qubits controls, then targets
  static void add(GateMembers gate, int[] qubits, CircuitBuilder circuit) {
    gate.require(MEMBERS, NOTHING_ELSE);
    int count = gate.terms.size();
    if (count != gate.coefficients.size()) {
      throw gate.problem(
          "Ionq.Gate", count + " terms have " + gate.coefficients.size() + " coefficients");
    }
    if (count > MAX_TERMS) {
      throw gate.problem("Ionq.Limit", "a gate 'pauliexp' has at most " + MAX_TERMS + " terms");
    }
    List<Pauli[]> terms = new ArrayList<>(count);
    for (String term : gate.terms) {
      terms.add(bases(term, gate));
    }
    if (!PauliTerms.commute(terms)) {
      throw gate.problem(
          "Ionq.NonCommuting",
          "these terms do not commute, and the format does not say how to approximate");
    }
    for (int i = 0; i < count; i++) {
      double angle = -gate.time * gate.coefficients.get(i);
      if (!Double.isFinite(angle)) {
        throw gate.problem("Ionq.Limit", "time and coefficient make too large an angle");
      }
      circuit.pauliExponential(terms.get(i), angle, gate.controls.size(), qubits);
    }
  }

  private static Pauli[] bases(String term, GateMembers gate) {
    int count = gate.targets.size();
    if (term.length() != count) {
      throw gate.problem(
          "Ionq.Gate", "a term of " + term.length() + " letters is for " + count + " targets");
    }
    Pauli[] bases = new Pauli[count];
    for (int i = 0; i < count; i++) {
      bases[i] =
          PauliTerms.pauli(term.charAt(count - 1 - i))
              .orElseThrow(() -> gate.problem("Ionq.Gate", "a term has the letters I, X, Y and Z"));
    }
    return bases;
  }
}
