package dev.quaver.exec;

import dev.quaver.value.QubitValue;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Counts calls and qubits for the library's diagnostics: what a program starts and stops itself, the limits it sets, and
/// the tally that the katas ask for.
final class Counters {

  private final Map<Counted, long[]> calls = new HashMap<>();
  private final Deque<CallLimit> callLimits = new ArrayDeque<>();
  private final Deque<QubitLimit> qubitLimits = new ArrayDeque<>();
  private @Nullable BitSet qubits;
  private @Nullable CallTally tally;
  private boolean active;

  /// Whether calls must be reported.
  boolean isActive() {
    return active;
  }

  private void activate() {
    active = !calls.isEmpty() || !callLimits.isEmpty() || tally != null;
  }

  /// Reports a call before it is made.
  ///
  /// @throws IntrinsicFailure if one call too many is made
  void called(ExecutableCallable callee, Frame arguments) {
    LinkKey key = callee.key;
    Counted call = new Counted(key.id(), key.adjoint(), key.controlCount());
    long[] count = calls.get(call);
    if (count != null) {
      count[0]++;
    }
    if (tally != null) {
      tally.called(callee, arguments);
    }
    for (CallLimit limit : callLimits) {
      limit.called(call);
      for (NativeSteps.Step step : NativeSteps.of(callee)) {
        limit.called(step.counted());
      }
    }
  }

  /// False if `callable` is being counted already.
  boolean start(Counted callable) {
    boolean fresh = calls.putIfAbsent(callable, new long[1]) == null;
    activate();
    return fresh;
  }

  /// The number of calls since the start, or -1 if `callable` is not being counted.
  long stop(Counted callable) {
    long[] count = calls.remove(callable);
    activate();
    return count == null ? -1 : count[0];
  }

  /// Allows only so many calls until [#liftCallLimit].
  void limitCalls(long most, Counted callable, String message) {
    callLimits.push(new CallLimit(most, callable, message));
    activate();
  }

  /// Ends the newest limit of calls.
  void liftCallLimit() {
    callLimits.poll();
    activate();
  }

  /// Allows only so many more qubits at a time until [#liftQubitLimit].
  void limitQubits(long most, String message) {
    qubitLimits.push(new QubitLimit(most, message));
  }

  /// Ends the newest limit of qubits.
  void liftQubitLimit() {
    qubitLimits.poll();
  }

  /// Keeps a tally of all calls from now on.
  void keepTally() {
    if (tally == null) {
      tally = new CallTally();
      activate();
    }
  }

  /// The tally; an empty one if none was kept.
  CallTally tally() {
    keepTally();
    return java.util.Objects.requireNonNull(tally);
  }

  /// Reports that a qubit is wanted.
  ///
  /// @throws IntrinsicFailure if that is one too many
  void allocate() {
    for (QubitLimit limit : qubitLimits) {
      limit.allocated();
    }
    if (tally != null) {
      tally.allocated();
    }
  }

  void allocated(QubitValue qubit) {
    BitSet seen = qubits;
    if (seen != null) {
      seen.set(qubit.id());
    }
  }

  void released() {
    for (QubitLimit limit : qubitLimits) {
      limit.inUse--;
    }
    if (tally != null) {
      tally.released();
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

  /// How often a callable may be called. One without functors stands for all its specializations, `Controlled X` for
  /// `Controlled Adjoint X` too.
  private static final class CallLimit {
    private final long most;
    private final Counted callable;
    private final String message;
    private long count;

    CallLimit(long most, Counted callable, String message) {
      this.most = most;
      this.callable = callable;
      this.message = message;
    }

    void called(Counted call) {
      boolean meant =
          call.id().equals(callable.id())
              && (call.adjoint() || !callable.adjoint())
              && call.controlCount() >= callable.controlCount();
      if (meant) {
        count++;
        if (count > most) {
          throw IntrinsicFailure.userFailure(
              callable
                  + " was called "
                  + count
                  + " times where "
                  + most
                  + " are allowed: "
                  + message);
        }
      }
    }
  }

  /// How many qubits may be in use beyond those there were.
  private static final class QubitLimit {
    private final long most;
    private final String message;
    private long inUse;

    QubitLimit(long most, String message) {
      this.most = most;
      this.message = message;
    }

    void allocated() {
      inUse++;
      if (inUse > most) {
        throw IntrinsicFailure.userFailure(
            inUse + " qubits were allocated where " + most + " are allowed: " + message);
      }
    }
  }
}
