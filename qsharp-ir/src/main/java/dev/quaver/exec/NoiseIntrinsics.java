package dev.quaver.exec;

import dev.quaver.device.PauliNoise;

/// Noise that a program gives itself.
final class NoiseIntrinsics {

  private NoiseIntrinsics() {}

  static void register(Intrinsics.Registration registry) {
    registry.plain("ConfigurePauliNoise", Intrinsic.ofUnit(NoiseIntrinsics::configurePauliNoise));
    registry.plain("ConfigureQubitLoss", Intrinsic.ofUnit(NoiseIntrinsics::configureQubitLoss));
    registry.plain(
        "ApplyIdleNoise", Intrinsic.ofUnit(frame -> frame.context.disturb(frame.qubitAt(0))));
  }

  private static void configurePauliNoise(Frame frame) {
    double x = frame.doubleAt(0);
    double y = frame.doubleAt(1);
    double z = frame.doubleAt(2);
    if (!PauliNoise.isPossible(x, y, z)) {
      throw IntrinsicFailure.ofIntrinsic(
          "ConfigurePauliNoise", "Incorrect Pauli noise probabilities.");
    }
    frame.context.configurePauliNoise(new PauliNoise(x, y, z));
  }

  private static void configureQubitLoss(Frame frame) {
    double probability = frame.doubleAt(0);
    if (!(probability >= 0 && probability <= 1)) {
      throw IntrinsicFailure.ofIntrinsic(
          "ConfigureQubitLoss", "loss probability must be in between 0.0 and 1.0");
    }
    frame.context.configureQubitLoss(probability);
  }
}
