package dev.quaver.device;

import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.BitSet;
import java.util.random.RandomGenerator;

/// Adds noise to a device: one trajectory of it per run, drawn from a generator.
///
/// Every gate is followed, on each of its qubits, controls included, by what is drawn independently: the qubit is lost with
/// the loss probability, else a Pauli error happens with its probability. A measurement is preceded by the same, and one in
/// another basis or of several qubits is done as hardware does it: with gates and an auxiliary qubit, which are noisy too.
/// Identities, global phases, explicit matrices, resets and relabelling are free of noise.
///
/// A lost qubit is in |0⟩, takes no errors, and gates it takes part in do not happen. Measuring it gives a lost result, after
/// which it is there again, as after a reset. Released, its place stays empty for whoever is given it next.
public final class NoisyDevice implements QuantumDevice {

  private static final int LOST = -1;
  private static final Pauli[] Z = {Pauli.Z};

  private final QuantumDevice device;
  private final RandomGenerator random;
  private final BitSet lost = new BitSet();
  private PauliNoise pauli = PauliNoise.NONE;
  private double lossProbability;

  /// Noiseless until told otherwise.
  public NoisyDevice(QuantumDevice device, RandomGenerator random) {
    this.device = device;
    this.random = random;
  }

  /// From now on Pauli errors have these probabilities.
  public void setPauliNoise(PauliNoise noise) {
    this.pauli = noise;
  }

  /// From now on qubits are lost with this probability.
  ///
  /// @param probability 0 to 1
  public void setLossProbability(double probability) {
    this.lossProbability = probability;
  }

  /// The noise that a gate on `qubit` would bring, without a gate.
  public void disturb(int qubit) {
    if (lossProbability > 0 && !lost.get(qubit) && random.nextDouble() < lossProbability) {
      device.reset(qubit);
      lost.set(qubit);
    }
    if (pauli.isNone() || lost.get(qubit)) {
      return;
    }
    Gate error =
        switch (pauli.draw(random)) {
          case I -> Gate.I;
          case X -> Gate.X;
          case Y -> Gate.Y;
          case Z -> Gate.Z;
        };
    if (error != Gate.I) {
      device.apply(error, 0, 0, qubit);
    }
  }

  private void disturb(int... qubits) {
    for (int qubit : qubits) {
      disturb(qubit);
    }
  }

  private boolean anyLost(int... qubits) {
    for (int qubit : qubits) {
      if (lost.get(qubit)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public DeviceTraits traits() {
    return device.traits();
  }

  @Override
  public int allocate() {
    return device.allocate();
  }

  @Override
  public boolean release(int qubit, ReleaseRule rule) {
    return device.release(qubit, rule);
  }

  @Override
  public void apply(Gate gate, double angleRadians, int controlCount, int... qubits) {
    if (!anyLost(qubits)) {
      device.apply(gate, angleRadians, controlCount, qubits);
    }
    if (gate == Gate.GLOBAL_PHASE) {
      for (int i = 0; i < controlCount; i++) {
        disturb(qubits[i]);
      }
    } else if (gate != Gate.I) {
      disturb(qubits);
    }
  }

  @Override
  public void applyPauliExponential(
      Pauli[] bases, double angleRadians, int controlCount, int... qubits) {
    if (!anyLost(qubits)) {
      device.applyPauliExponential(bases, angleRadians, controlCount, qubits);
    }
    for (int i = 0; i < qubits.length; i++) {
      if (i < controlCount || bases[i - controlCount] != Pauli.I) {
        disturb(qubits[i]);
      }
    }
  }

  @Override
  public void applyUnitary(ComplexMatrix matrix, int controlCount, int... qubits) {
    if (!anyLost(qubits)) {
      device.applyUnitary(matrix, controlCount, qubits);
    }
  }

  @Override
  public int measure(Pauli[] bases, int... qubits) {
    if (qubits.length != 1 || bases[0] == Pauli.I) {
      return measureTogether(bases, qubits);
    }
    int qubit = qubits[0];
    return switch (bases[0]) {
      case X -> {
        apply(Gate.H, 0, 0, qubit);
        int result = measureOne(qubit);
        apply(Gate.H, 0, 0, qubit);
        yield result;
      }
      case Y -> {
        apply(Gate.S_ADJ, 0, 0, qubit);
        apply(Gate.H, 0, 0, qubit);
        int result = measureOne(qubit);
        apply(Gate.H, 0, 0, qubit);
        apply(Gate.S, 0, 0, qubit);
        yield result;
      }
      case Z, I -> measureOne(qubit);
    };
  }

  private int measureOne(int qubit) {
    disturb(qubit);
    if (lost.get(qubit)) {
      lost.clear(qubit);
      return LOST;
    }
    return device.measure(Z, qubit);
  }

  /// Writes the parity into an auxiliary qubit.
  private int measureTogether(Pauli[] bases, int... qubits) {
    int parity = allocate();
    apply(Gate.H, 0, 0, parity);
    for (int i = 0; i < qubits.length; i++) {
      switch (bases[i]) {
        case I -> {}
        case X -> apply(Gate.X, 0, 1, parity, qubits[i]);
        case Y -> apply(Gate.Y, 0, 1, parity, qubits[i]);
        case Z -> apply(Gate.Z, 0, 1, parity, qubits[i]);
      }
    }
    apply(Gate.H, 0, 0, parity);
    int result = measureOne(parity);
    reset(parity);
    release(parity, ReleaseRule.ANY);
    return result;
  }

  @Override
  public boolean read(int result) {
    return result != LOST && device.read(result);
  }

  @Override
  public boolean isLost(int result) {
    return result == LOST || device.isLost(result);
  }

  @Override
  public void reset(int qubit) {
    lost.clear(qubit);
    device.reset(qubit);
  }

  @Override
  public void relabel(int[] current, int[] updated) {
    device.relabel(current, updated);
    BitSet before = (BitSet) lost.clone();
    for (int i = 0; i < current.length; i++) {
      lost.set(updated[i], before.get(current[i]));
    }
  }

  @Override
  public StateInspector inspector() {
    return device.inspector();
  }

  @Override
  public void close() {
    device.close();
  }
}
