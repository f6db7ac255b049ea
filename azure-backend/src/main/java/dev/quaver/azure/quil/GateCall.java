package dev.quaver.azure.quil;

import dev.quaver.source.Span;
import java.util.List;

/// A gate or circuit that is applied: `CONTROLLED RX(pi/2) 0 1`.
///
/// @param modifiers outermost first, as they are written
/// @param parameters those of all forks, one fork's after another's
/// @param qubits those of the modifiers first
/// @param span the whole
record GateCall(
    List<Modifier> modifiers, String name, List<Term> parameters, List<Integer> qubits, Span span) {

  /// What changes a gate.
  enum Modifier {
    DAGGER,
    CONTROLLED,
    FORKED
  }

  GateCall {
    modifiers = List.copyOf(modifiers);
    parameters = List.copyOf(parameters);
    qubits = List.copyOf(qubits);
  }

  /// The same without its outermost modifier, which has no qubit of its own or the first one.
  GateCall inner(List<Term> innerParameters) {
    int own = modifiers.getFirst() == Modifier.DAGGER ? 0 : 1;
    return new GateCall(
        modifiers.subList(1, modifiers.size()),
        name,
        innerParameters,
        qubits.subList(own, qubits.size()),
        span);
  }
}
