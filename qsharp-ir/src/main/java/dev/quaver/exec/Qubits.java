package dev.quaver.exec;

import dev.quaver.value.ArrayValue;
import dev.quaver.value.Pauli;
import dev.quaver.value.QubitValue;
import java.util.BitSet;

/// Qubit arguments of intrinsics: ids of handles that are still alive.
final class Qubits {

  /// From here on a set is faster than comparing each with each.
  private static final int MANY = 32;

  private Qubits() {}

  static int[] ids(Object register) {
    ArrayValue qubits = (ArrayValue) register;
    int[] ids = new int[qubits.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = ExecutionContext.idOf((QubitValue) qubits.get(i));
    }
    return ids;
  }

  static Pauli[] bases(Object paulis) {
    ArrayValue array = (ArrayValue) paulis;
    Pauli[] bases = new Pauli[array.size()];
    for (int i = 0; i < bases.length; i++) {
      bases[i] = (Pauli) array.get(i);
    }
    return bases;
  }

  /// The ids, provided that no two are the same.
  static int[] distinct(int... ids) {
    if (ids.length > MANY) {
      return distinctOfMany(ids);
    }
    for (int i = 1; i < ids.length; i++) {
      for (int j = 0; j < i; j++) {
        if (ids[i] == ids[j]) {
          throw IntrinsicFailure.notUnique();
        }
      }
    }
    return ids;
  }

  private static int[] distinctOfMany(int... ids) {
    BitSet seen = new BitSet();
    for (int id : ids) {
      if (seen.get(id)) {
        throw IntrinsicFailure.notUnique();
      }
      seen.set(id);
    }
    return ids;
  }

  /// All of `controls`, then all of `targets`.
  static int[] joined(int[] controls, int... targets) {
    int[] all = new int[controls.length + targets.length];
    System.arraycopy(controls, 0, all, 0, controls.length);
    System.arraycopy(targets, 0, all, controls.length, targets.length);
    return all;
  }
}
