package dev.quaver.exec;

import dev.quaver.ir.CallableId;

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
    registry.plain("LimitCalls", Intrinsic.ofUnit(CountingIntrinsics::limitCalls));
    registry.plain(
        "LiftCallLimit", Intrinsic.ofUnit(frame -> frame.context.counters().liftCallLimit()));
    registry.plain(
        "LimitQubits",
        Intrinsic.ofUnit(frame ->
            frame.context.counters().limitQubits(frame.longs[0], (String) frame.objects[0])));
    registry.plain(
        "LiftQubitLimit", Intrinsic.ofUnit(frame -> frame.context.counters().liftQubitLimit()));
    registerTally(registry);
  }

  private static void registerTally(Intrinsics.Registration registry) {
    registry.plain(
        "GetOracleCallsCount", Intrinsic.ofLong(frame -> tally(frame).calls(callable(frame))));
    registry.plain("ResetOracleCallsCount", Intrinsic.ofUnit(frame -> tally(frame).forgetCalls()));
    registry.plain(
        "GetExactlyNQubitOpCount",
        Intrinsic.ofLong(frame -> tally(frame).callsWith(frame.longs[0])));
    registry.plain(
        "GetNPlusQubitOpCount",
        Intrinsic.ofLong(frame -> tally(frame).callsWithAtLeast(frame.longs[0])));
    registry.plain(
        "ResetNQubitOpCount", Intrinsic.ofUnit(frame -> tally(frame).forgetQubitsOfCalls()));
    registry.plain("GetMaxQubitCount", Intrinsic.ofLong(frame -> tally(frame).mostQubits()));
    registry.plain("ResetQubitCount", Intrinsic.ofUnit(frame -> tally(frame).forgetQubits()));
  }

  /// Whether a program with an intrinsic of this name wants all its calls counted from the beginning.
  static boolean needsTally(CallableId id) {
    return id.qualifiedName().startsWith("Quantum.Kata.Utils.");
  }

  /// Whether a program with an intrinsic of this name may count calls while it runs.
  static boolean countsCalls(CallableId id) {
    return needsTally(id)
        || switch (id.simpleName()) {
          case "StartCountingOperation", "StartCountingFunction", "LimitCalls" -> true;
          default -> false;
        };
  }

  private static CallTally tally(Frame frame) {
    return frame.context.counters().tally();
  }

  private static LinkedValue callable(Frame frame) {
    if (frame.objects.length > 0 && frame.objects[0] instanceof LinkedValue value) {
      return value;
    }
    throw new IntrinsicFailure("Eval.UnboundName", "what is counted here must be an operation");
  }

  private static Counted counted(Frame frame) {
    return Counted.of(callable(frame));
  }

  private static void limitCalls(Frame frame) {
    frame.context.counters().limitCalls(frame.longs[0], counted(frame), (String) frame.objects[1]);
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
