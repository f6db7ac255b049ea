package dev.quaver.sim.statevector;

class SparseDeferringDeviceProperties extends DeferringDeviceProperties {

  @Override
  Layout layout() {
    return Layout.SPARSE;
  }
}
