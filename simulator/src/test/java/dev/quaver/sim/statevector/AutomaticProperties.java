package dev.quaver.sim.statevector;

/// The automatic layout, made to change as early as it can.
class AutomaticProperties extends StateVectorProperties {

  @Override
  Layout.Storage storage() {
    var limit = new SparseLimit(MemoryLimit.ofHeap());
    return new Layout.Storage("eager", new AutomaticAmplitudes(1, 1, limit), limit);
  }
}
