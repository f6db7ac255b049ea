package dev.quaver.exec;

import dev.quaver.exec.ExecutionContext.Counted;

/// Counting calls and qubits.
final class CountingIntrinsics {

  private CountingIntrinsics() {}

  static void register(Intrinsics.Registration registry) {
    registry.plain("StartCountingOperation", Intrinsic.ofUnit(CountingIntrinsics::start));
    registry.plain("StartCountingFunction", Intrinsic.ofUnit(CountingIntrinsics::start));
    registry.plain("StopCountingOperation", Intrinsic.ofLong(CountingIntrinsics::stop));
    registry.plain("StopCountingFunction", Intrinsic.ofLong(CountingIntrinsics::stop));
    registry.plain("StartCountingQubits", Intrinsic.ofUnit(CountingIntrinsics::startQubits));
    registry.plain("StopCountingQubits", Intrinsic.ofLong(CountingIntrinsics::stopQubits));
  }

  private static Counted counted(Frame frame) {
    if (frame.objects[0] instanceof LinkedValue value) {
      return new Counted(value.family.id, value.adjoint, value.controlCount);
    }
    throw new IntrinsicFailure("Eval.UnboundName", "a callable that was never set is counted");
  }

  private static void start(Frame frame) {
    if (!frame.context.counters().start(counted(frame))) {
      throw new IntrinsicFailure(
          "Eval.CallableAlreadyCounted",
          "callable already counted",
          "counting for a given callable must be stopped before it can be started again");
    }
  }

  private static long stop(Frame frame) {
    long count = frame.context.counters().stop(counted(frame));
    if (count < 0) {
      throw new IntrinsicFailure(
          "Eval.CallableNotCounted",
          "callable not counted",
          "counting for a given callable must be started before it can be stopped");
    }
    return count;
  }

  private static void startQubits(Frame frame) {
    if (!frame.context.counters().startQubits()) {
      throw new IntrinsicFailure(
          "Eval.QubitsAlreadyCounted",
          "qubits already counted",
          "counting for qubits must be stopped before it can be started again");
    }
  }

  private static long stopQubits(Frame frame) {
    long count = frame.context.counters().stopQubits();
    if (count < 0) {
      throw new IntrinsicFailure(
          "Eval.QubitsNotCounted",
          "qubits not counted",
          "counting for qubits must be started before it can be stopped");
    }
    return count;
  }
}
