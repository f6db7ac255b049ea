package dev.quaver.azure.ionq;

import dev.quaver.azure.ionq.GateMembers.Parameter;
import dev.quaver.azure.ionq.IonqGate.MolmerSorensen;
import dev.quaver.azure.ionq.IonqGate.OneQubitNative;
import dev.quaver.azure.ionq.IonqGate.PauliExponential;
import dev.quaver.azure.ionq.IonqGate.Table;
import dev.quaver.circuit.CircuitBuilder;
import dev.quaver.gate.Gate;
import dev.quaver.source.Span;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Adds what gates' objects say to a circuit, and remembers which of the two gate sets they are from.
final class GateReader {

  private static final Set<Parameter> NONE = EnumSet.noneOf(Parameter.class);
  private static final Set<Parameter> ROTATION = EnumSet.of(Parameter.ROTATION);
  private static final Set<Parameter> PHASE = EnumSet.of(Parameter.PHASE);
  private static final Set<Parameter> PHASES = EnumSet.of(Parameter.PHASES);
  private static final Set<Parameter> ANGLE = EnumSet.of(Parameter.ANGLE);

  /// Up to so many qubits are compared one with another.
  private static final int FEW = 8;

  private final GateMembers members;
  private final CircuitBuilder circuit;
  private @Nullable Span firstAbstract;
  private @Nullable Span firstNative;

  GateReader(GateMembers members, CircuitBuilder circuit) {
    this.members = members;
    this.circuit = circuit;
  }

  /// Where the first gate stands that is in the abstract set only.
  Optional<Span> firstAbstract() {
    return Optional.ofNullable(firstAbstract);
  }

  /// Where the first gate stands that is in the native set only.
  Optional<Span> firstNative() {
    return Optional.ofNullable(firstNative);
  }

  /// Reads the next gate.
  void read() {
    members.read();
    int[] qubits = members.controls.followedBy(members.targets);
    requireDistinct(qubits);
    switch (members.gate()) {
      case Table table when isNativeZz(table) -> addNative(zz());
      case Table table -> addTable(table, qubits);
      case PauliExponential _ -> {
        seenAbstract();
        PauliExponentials.add(members, qubits, circuit);
      }
      case OneQubitNative oneQubit -> addNative(oneQubit(oneQubit));
      case MolmerSorensen _ -> addNative(molmerSorensen());
    }
  }

  private void addTable(Table table, int[] qubits) {
    seenAbstract();
    Gate gate = table.gate();
    members.require(gate.hasAngle() ? ROTATION : NONE, NONE);
    requireTargets(gate.qubitCount());
    if (table.needsControl() && members.controls.size() == 0) {
      throw members.problem("Ionq.Missing", "a gate '" + members.name() + "' needs a control");
    }
    circuit.gate(gate, members.rotation, members.controls.size(), qubits);
  }

  /// Both sets have a `zz`; the native one has an angle in turns where the other has a rotation in radians.
  private boolean isNativeZz(Table table) {
    return table.gate() == Gate.RZZ
        && (members.has(Parameter.ANGLE) || members.has(Parameter.PHASE))
        && !members.has(Parameter.ROTATION);
  }

  /// Some clients call the angle a phase.
  private NativeGate zz() {
    boolean hasAngle = members.has(Parameter.ANGLE);
    members.require(hasAngle ? ANGLE : PHASE, NONE);
    requireNative(2);
    return new NativeGate.Zz(
        members.targets.get(0), members.targets.get(1), hasAngle ? members.angle : members.phase);
  }

  private NativeGate oneQubit(OneQubitNative gate) {
    members.require(PHASE, NONE);
    requireNative(1);
    int target = members.targets.get(0);
    return gate.half()
        ? new NativeGate.Gpi2(target, members.phase)
        : new NativeGate.Gpi(target, members.phase);
  }

  private NativeGate molmerSorensen() {
    members.require(PHASES, ANGLE);
    requireNative(2);
    if (members.phases.size() != 2) {
      throw members.problem("Ionq.Gate", "a gate 'ms' has two phases");
    }
    return new NativeGate.Ms(
        members.targets.get(0),
        members.targets.get(1),
        members.phases.get(0),
        members.phases.get(1),
        members.has(Parameter.ANGLE) ? members.angle : NativeGate.FULL_ANGLE);
  }

  private void addNative(NativeGate gate) {
    if (firstNative == null) {
      firstNative = members.nameSpan();
    }
    switch (gate) {
      case NativeGate.Zz(int first, int second, double angle) ->
          circuit.gate(Gate.RZZ, 2 * Math.PI * angle, 0, first, second);
      case NativeGate.Ms(int first, int second, double phase0, double phase1, double angle)
          when phase0 == 0 && phase1 == 0 ->
          circuit.gate(Gate.RXX, 2 * Math.PI * angle, 0, first, second);
      case NativeGate.Ms ms -> circuit.unitary(ms.matrix(), 0, ms.first(), ms.second());
      case NativeGate.Gpi gpi -> circuit.unitary(gpi.matrix(), 0, gpi.target());
      case NativeGate.Gpi2 gpi2 -> circuit.unitary(gpi2.matrix(), 0, gpi2.target());
    }
  }

  private void requireNative(int targetCount) {
    requireTargets(targetCount);
    if (members.controls.size() > 0) {
      throw members.problem("Ionq.Gate", "a native gate has no controls");
    }
  }

  private void requireTargets(int count) {
    if (members.targets.size() != count) {
      throw members.problem(
          "Ionq.Gate",
          "a gate '%s' has %s, not %d"
              .formatted(
                  members.name(),
                  count == 1 ? "one target" : count + " targets",
                  members.targets.size()));
    }
  }

  private void requireDistinct(int[] qubits) {
    if (qubits.length <= FEW) {
      for (int i = 1; i < qubits.length; i++) {
        for (int j = 0; j < i; j++) {
          if (qubits[i] == qubits[j]) {
            throw repeated(qubits[i]);
          }
        }
      }
      return;
    }
    var seen = new BitSet();
    for (int qubit : qubits) {
      if (seen.get(qubit)) {
        throw repeated(qubit);
      }
      seen.set(qubit);
    }
  }

  private RuntimeException repeated(int qubit) {
    return members.problem("Ionq.Qubits", "qubit " + qubit + " occurs twice in this gate");
  }

  private void seenAbstract() {
    if (firstAbstract == null) {
      firstAbstract = members.nameSpan();
    }
  }
}
