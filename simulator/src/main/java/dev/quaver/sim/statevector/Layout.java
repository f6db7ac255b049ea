package dev.quaver.sim.statevector;

/// How the amplitudes of a state are kept.
public enum Layout {
  /// All of them, in arrays.
  FLAT("state vector"),
  /// Those that are not zero.
  SPARSE("sparse state"),
  /// Whichever of the two suits the state, changing with it.
  AUTOMATIC("state vector or sparse state");

  private final String label;

  Layout(String label) {
    this.label = label;
  }

  /// Amplitudes and what limits their growth.
  ///
  /// @param label words for people
  record Storage(String label, Amplitudes amplitudes, WireState.AxisLimit limit) {}

  /// Fresh amplitudes.
  Storage storage(int threadCount, MemoryLimit memory) {
    return switch (this) {
      case FLAT -> new Storage(label, new FlatAmplitudes(threadCount), memory);
      case SPARSE -> {
        var limit = new SparseLimit(memory);
        yield new Storage(label, new SparseAmplitudes(limit), limit);
      }
      case AUTOMATIC -> {
        var limit = new SparseLimit(memory);
        yield new Storage(
            label, new AutomaticAmplitudes(threadCount, AutomaticAmplitudes.SMALL, limit), limit);
      }
    };
  }
}
