package dev.quaver.exec;

/// What only a resource estimator or a noisy device cares about: hints without an effect on the state.
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
    registry.plain("ApplyIdleNoise", Intrinsic.ofUnit(frame -> frame.qubitAt(0)));
    registry.plain(
        "ConfigurePauliNoise",
        Intrinsic.ofUnit(frame -> noiseless("ConfigurePauliNoise", frame, 3)));
    registry.plain(
        "ConfigureQubitLoss", Intrinsic.ofUnit(frame -> noiseless("ConfigureQubitLoss", frame, 1)));
  }

  private static Intrinsic nothing() {
    return Intrinsic.ofUnit(_ -> {});
  }

  /// Devices cannot be given noise by the program they run.
  private static void noiseless(String name, Frame frame, int count) {
    for (int i = 0; i < count; i++) {
      if (frame.doubleAt(i) != 0) {
        throw IntrinsicFailure.ofIntrinsic(name, "this device has no noise");
      }
    }
  }
}
