package dev.quaver.exec;

import dev.quaver.ast.CallableKind;
import dev.quaver.value.ArrayValue;
import dev.quaver.value.QubitValue;
import dev.quaver.value.TupleValue;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the simulator of the Quantum Katas counted: calls of each operation, calls by the number of qubits they are given, and
/// the most qubits in use at one time.
final class CallTally {

  /// A callable; partial applications and lambdas differ by what they captured.
  private record Key(Counted callable, List<Object> captures) {}

  private final Map<Key, Long> calls = new HashMap<>();
  private final Map<Integer, Long> byQubits = new HashMap<>();
  private long inUse;
  private long most;

  void called(ExecutableCallable callee, Frame arguments) {
    if (callee.callable.kind() != CallableKind.OPERATION) {
      return;
    }
    LinkKey key = callee.key;
    int qubits = qubits(callee, arguments);
    boolean partial = callee.id().qualifiedName().contains("<partial");
    record(
        new Key(
            new Counted(key.id(), key.adjoint(), key.controlCount()), captures(callee, arguments)),
        partial ? 0 : qubits);
    for (NativeSteps.Step step : NativeSteps.of(callee)) {
      record(new Key(step.counted(), List.of()), qubits);
    }
  }

  private void record(Key key, int qubits) {
    calls.merge(key, 1L, Long::sum);
    if (qubits > 0) {
      byQubits.merge(qubits, 1L, Long::sum);
    }
  }

  private static List<Object> captures(ExecutableCallable callee, Frame arguments) {
    int count = callee.callable.captureCount();
    if (count == 0) {
      return List.of();
    }
    int first = callee.firstArgumentSlot() - count;
    Object[] captures = new Object[count];
    for (int i = 0; i < count; i++) {
      captures[i] = callee.layout.get(arguments, first + i);
    }
    return List.of(captures);
  }

  private static int qubits(ExecutableCallable callee, Frame arguments) {
    int count = 0;
    int slots = callee.callable.parameters().size() + (callee.key.controlCount() > 0 ? 1 : 0);
    for (int slot = 0; slot < slots; slot++) {
      count += qubits(callee.layout.get(arguments, slot));
    }
    return count;
  }

  private static int qubits(Object value) {
    return switch (value) {
      case QubitValue _ -> 1;
      case TupleValue tuple -> {
        int count = 0;
        for (int i = 0; i < tuple.size(); i++) {
          count += qubits(tuple.get(i));
        }
        yield count;
      }
      case ArrayValue array -> {
        int count = 0;
        for (int i = 0; i < array.size(); i++) {
          count += qubits(array.get(i));
        }
        yield count;
      }
      default -> 0;
    };
  }

  /// How often a callable value was called.
  long calls(LinkedValue value) {
    return calls.getOrDefault(new Key(Counted.of(value), Arrays.asList(value.captures)), 0L);
  }

  void forgetCalls() {
    calls.clear();
  }

  /// How many operations were given exactly `qubits` qubits.
  long callsWith(long qubits) {
    return qubits == (int) qubits ? byQubits.getOrDefault((int) qubits, 0L) : 0;
  }

  /// How many operations were given `qubits` qubits or more.
  long callsWithAtLeast(long qubits) {
    return byQubits.entrySet().stream()
        .filter(entry -> entry.getKey() >= qubits)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  void forgetQubitsOfCalls() {
    byQubits.clear();
  }

  void allocated() {
    inUse++;
    most = Math.max(most, inUse);
  }

  void released() {
    inUse--;
  }

  long mostQubits() {
    return most;
  }

  /// Counts from zero, whatever is in use now.
  void forgetQubits() {
    inUse = 0;
    most = 0;
  }
}
