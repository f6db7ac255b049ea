package dev.quaver.exec;

import dev.quaver.exec.ExecutionContext.Counted;
import dev.quaver.value.QubitValue;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Counts calls and qubits for the library's diagnostics.
final class Counters {

  private final Map<Counted, long[]> calls = new HashMap<>();
  private @Nullable BitSet qubits;

  boolean isActive() {
    return !calls.isEmpty();
  }

  void called(ExecutableCallable callee) {
    LinkKey key = callee.key;
    long[] count = calls.get(new Counted(key.id(), key.adjoint(), key.controlCount()));
    if (count != null) {
      count[0]++;
    }
  }

  /// False if `callable` is being counted already.
  boolean start(Counted callable) {
    return calls.putIfAbsent(callable, new long[1]) == null;
  }

  /// The number of calls since the start, or -1 if `callable` is not being counted.
  long stop(Counted callable) {
    long[] count = calls.remove(callable);
    return count == null ? -1 : count[0];
  }

  void allocated(QubitValue qubit) {
    BitSet seen = qubits;
    if (seen != null) {
      seen.set(qubit.id());
    }
  }

  boolean startQubits() {
    if (qubits != null) {
      return false;
    }
    qubits = new BitSet();
    return true;
  }

  /// The number of distinct qubits allocated since the start, or -1 if they are not being counted.
  long stopQubits() {
    BitSet seen = qubits;
    qubits = null;
    return seen == null ? -1 : seen.cardinality();
  }

  void reset() {
    calls.clear();
    qubits = null;
  }
}
