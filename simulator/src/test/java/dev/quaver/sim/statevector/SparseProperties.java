package dev.quaver.sim.statevector;

class SparseProperties extends StateVectorProperties {

  @Override
  Layout.Storage storage() {
    return Layout.SPARSE.storage(1, MemoryLimit.ofHeap());
  }
}
