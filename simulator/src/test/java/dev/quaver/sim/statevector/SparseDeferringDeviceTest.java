package dev.quaver.sim.statevector;

class SparseDeferringDeviceTest extends DeferringDeviceTest {

  @Override
  Layout.Storage storage() {
    return Layout.SPARSE.storage(1, MemoryLimit.ofHeap());
  }
}
