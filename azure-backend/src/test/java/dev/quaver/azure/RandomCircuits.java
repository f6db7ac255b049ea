package dev.quaver.azure;

import dev.quaver.circuit.Circuit;
import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.circuit.GateSet;
import dev.quaver.gate.Gate;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Random circuits of the gates that a format takes.
public final class RandomCircuits {

  private RandomCircuits() {}

  /// `length` gates of `gateSet` with at most three controls.
  public static Circuit of(RandomGenerator random, GateSet gateSet, int qubitCount, int length) {
    List<Map.Entry<Gate, Integer>> gates =
        gateSet.controls().entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
    var circuit = new CircuitBuilder().reserve(qubitCount, 0);
    while (circuit.size() < length) {
      Map.Entry<Gate, Integer> row = gates.get(random.nextInt(gates.size()));
      Gate gate = row.getKey();
      int most = Math.min(3, Math.min(row.getValue(), qubitCount - gate.qubitCount()));
      if (most >= 0) {
        int controls = random.nextInt(most + 1);
        int[] qubits = distinct(random, qubitCount, controls + gate.qubitCount());
        circuit.gate(gate, gate.hasAngle() ? random.nextDouble(-7, 7) : 0, controls, qubits);
      }
    }
    return circuit.build();
  }

  /// `circuit`, and then a measurement of each qubit into the result of its number.
  public static Circuit measured(Circuit circuit) {
    var builder = new CircuitBuilder();
    builder.addAll(circuit);
    for (int qubit = 0; qubit < circuit.qubitCount(); qubit++) {
      builder.measure(qubit, qubit);
    }
    return builder.build();
  }

  private static int[] distinct(RandomGenerator random, int bound, int count) {
    int[] all = IntStream.range(0, bound).toArray();
    for (int i = 0; i < count; i++) {
      int other = random.nextInt(i, bound);
      int taken = all[i];
      all[i] = all[other];
      all[other] = taken;
    }
    return IntStream.of(all).limit(count).toArray();
  }
}
