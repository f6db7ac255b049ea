package dev.quaver.exec;

/// What only a resource estimator cares about: hints without an effect on the state.
final class EstimationIntrinsics {

  private EstimationIntrinsics() {}

  static void register(Intrinsics.Registration registry) {
    registry.plain("IsResourceEstimating", Intrinsic.ofBoolean(_ -> false));
    registry.plain("BeginEstimateCaching", Intrinsic.ofBoolean(_ -> true));
    registry.plain("EndEstimateCaching", nothing());
    registry.plain("AccountForEstimatesInternal", nothing());
    registry.plain("BeginRepeatEstimatesInternal", nothing());
    registry.plain("EndRepeatEstimatesInternal", nothing());
    registry.plain("EnableMemoryComputeArchitecture", nothing());
    registry.plain("Load", Intrinsic.ofUnit(frame -> frame.qubitAt(0)));
    registry.plain("Store", Intrinsic.ofUnit(frame -> frame.qubitAt(0)));
  }

  private static Intrinsic nothing() {
    return Intrinsic.ofUnit(_ -> {});
  }
}
