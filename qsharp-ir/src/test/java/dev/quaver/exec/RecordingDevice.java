package dev.quaver.exec;

import dev.quaver.device.DeviceException;
import dev.quaver.device.DeviceTraits;
import dev.quaver.device.ObservationRequired;
import dev.quaver.device.QuantumDevice;
import dev.quaver.device.ReleaseRule;
import dev.quaver.device.StateInspector;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/// A device that writes down what it is told. Qubits are classical bits that X flips; an outcome is the bit at the time of
/// measurement.
final class RecordingDevice implements QuantumDevice {

  final List<String> log = new ArrayList<>();
  private final boolean observable;
  private final TreeSet<Integer> free = new TreeSet<>();
  private final List<Boolean> bits = new ArrayList<>();
  private final List<Boolean> outcomes = new ArrayList<>();

  RecordingDevice() {
    this(true);
  }

  /// @param observable whether outcomes may be read during a run
  RecordingDevice(boolean observable) {
    this.observable = observable;
  }

  @Override
  public DeviceTraits traits() {
    return new DeviceTraits("recording", false, observable);
  }

  @Override
  public int allocate() {
    Integer lowest = free.pollFirst();
    int qubit = lowest == null ? bits.size() : lowest;
    if (lowest == null) {
      bits.add(false);
    }
    bits.set(qubit, false);
    log.add("allocate " + qubit);
    return qubit;
  }

  @Override
  public boolean release(int qubit, ReleaseRule rule) {
    log.add("release " + qubit);
    free.add(qubit);
    return rule != ReleaseRule.ZERO || !bits.get(qubit);
  }

  @Override
  public void apply(Gate gate, double angleRadians, int controlCount, int... qubits) {
    String angle = gate.hasAngle() ? "(" + angleRadians + ")" : "";
    log.add("C".repeat(controlCount) + gate.label() + angle + " " + Arrays.toString(qubits));
    if (gate == Gate.X) {
      boolean on = true;
      for (int i = 0; i < controlCount; i++) {
        on &= bits.get(qubits[i]);
      }
      int target = qubits[controlCount];
      bits.set(target, bits.get(target) ^ on);
    }
  }

  @Override
  public void applyPauliExponential(
      Pauli[] bases, double angleRadians, int controlCount, int... qubits) {
    log.add(
        "Exp "
            + Arrays.toString(bases)
            + " "
            + angleRadians
            + " "
            + controlCount
            + " "
            + Arrays.toString(qubits));
  }

  @Override
  public void applyUnitary(ComplexMatrix matrix, int controlCount, int... qubits) {
    log.add("Unitary " + matrix.dimension() + " " + Arrays.toString(qubits));
  }

  @Override
  public int measure(Pauli[] bases, int... qubits) {
    log.add("measure " + Arrays.toString(bases) + " " + Arrays.toString(qubits));
    boolean parity = false;
    for (int qubit : qubits) {
      parity ^= bits.get(qubit);
    }
    outcomes.add(parity);
    return outcomes.size() - 1;
  }

  @Override
  public boolean read(int result) {
    if (!observable) {
      throw new ObservationRequired("an outcome is read");
    }
    log.add("read " + result);
    return outcomes.get(result);
  }

  @Override
  public void reset(int qubit) {
    log.add("reset " + qubit);
    bits.set(qubit, false);
  }

  @Override
  public void relabel(int[] current, int[] updated) {
    log.add("relabel " + Arrays.toString(current) + " " + Arrays.toString(updated));
  }

  @Override
  public StateInspector inspector() {
    throw new DeviceException("this device cannot be inspected");
  }

  @Override
  public void close() {}
}
