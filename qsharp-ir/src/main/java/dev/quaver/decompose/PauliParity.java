package dev.quaver.decompose;

import dev.quaver.value.Pauli;
import java.util.List;
import java.util.stream.IntStream;

/// Makes the joint Pauli operator of some qubits the Z of one of them: changes of basis, and w-1 CX for w qubits in a tree whose
/// depth is the logarithm of w.
///
/// @param bases none the identity
/// @param qubits as many, at least one
record PauliParity(List<Pauli> bases, List<Integer> qubits) {

  /// Without the qubits where the operator is the identity.
  static PauliParity of(List<Pauli> bases, List<Integer> qubits) {
    var positions =
        IntStream.range(0, bases.size()).filter(i -> bases.get(i) != Pauli.I).boxed().toList();
    return new PauliParity(
        positions.stream().map(bases::get).toList(), positions.stream().map(qubits::get).toList());
  }

  int weight() {
    return qubits.size();
  }

  /// The qubit that holds the parity after [#enter].
  int holder() {
    return qubits.getLast();
  }

  void enter(Emitter out) {
    for (int i = 0; i < weight(); i++) {
      PauliBasis.enter(out, bases.get(i), Pauli.Z, qubits.get(i));
    }
    for (int step = 1; step < weight(); step *= 2) {
      level(out, step);
    }
  }

  void leave(Emitter out) {
    for (int step = Integer.highestOneBit(Math.max(1, weight() - 1)); step > 0; step /= 2) {
      level(out, step);
    }
    for (int i = 0; i < weight(); i++) {
      PauliBasis.leave(out, bases.get(i), Pauli.Z, qubits.get(i));
    }
  }

  /// Adds each parity of `step` qubits, counted from the last, to the one that is nearer to the last.
  private void level(Emitter out, int step) {
    int last = weight() - 1;
    for (int distance = 0; distance + step <= last; distance += 2 * step) {
      out.cx(qubits.get(last - distance - step), qubits.get(last - distance));
    }
  }
}
