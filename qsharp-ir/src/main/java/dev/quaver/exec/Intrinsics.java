package dev.quaver.exec;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The registry of intrinsics, by simple name.
final class Intrinsics {

  private static final Map<String, Intrinsic.Factory> ALL = all();

  private Intrinsics() {}

  /// The intrinsic called `name`; an unknown one is left to the device when it is called.
  ///
  /// @param layout of the frames with its arguments
  static Intrinsic find(String name, boolean adjoint, boolean controlled, SlotLayout layout) {
    Intrinsic.Factory factory = ALL.get(name);
    if (factory == null) {
      return new UnknownIntrinsic(name, layout);
    }
    return factory.create(adjoint, controlled);
  }

  /// Whether there is an intrinsic called `name`.
  static boolean knows(String name) {
    return ALL.containsKey(name);
  }

  /// The names of all.
  static Set<String> names() {
    return ALL.keySet();
  }

  private static Map<String, Intrinsic.Factory> all() {
    Map<String, Intrinsic.Factory> registry = new HashMap<>();
    Registration register = registry::put;
    GateIntrinsics.register(register);
    MatrixIntrinsics.register(register);
    MeasurementIntrinsics.register(register);
    MathIntrinsics.register(register);
    ConvertIntrinsics.register(register);
    DiagnosticsIntrinsics.register(register);
    CountingIntrinsics.register(register);
    RandomIntrinsics.register(register);
    EstimationIntrinsics.register(register);
    NoiseIntrinsics.register(register);
    PermutationIntrinsics.register(register);
    return Map.copyOf(registry);
  }

  /// Receives intrinsics.
  interface Registration {
    void add(String name, Intrinsic.Factory factory);

    /// One without functors.
    default void plain(String name, Intrinsic intrinsic) {
      add(name, (adjoint, controlled) -> intrinsic);
    }
  }
}
