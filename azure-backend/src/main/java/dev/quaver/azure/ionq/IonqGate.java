package dev.quaver.azure.ionq;

import dev.quaver.gate.Gate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the name of a gate stands for in IonQ's JSON.
sealed interface IonqGate {

  /// A gate of the table, of the set `qis`; `zz` is one of the native gates too.
  ///
  /// @param needsControl whether the name promises a control, as `cnot` does
  record Table(Gate gate, boolean needsControl) implements IonqGate {}

  /// `pauliexp`, of the set `qis`.
  record PauliExponential() implements IonqGate {}

  /// A native gate on one qubit.
  record OneQubitNative(boolean half) implements IonqGate {}

  /// The native gate `ms`.
  record MolmerSorensen() implements IonqGate {}

  /// All names.
  Map<String, IonqGate> BY_NAME = byName();

  /// The gate called `name`.
  static @Nullable IonqGate named(String name) {
    return BY_NAME.get(name);
  }

  /// All names of gates.
  static Collection<String> names() {
    return BY_NAME.keySet();
  }

  private static Map<String, IonqGate> byName() {
    var names = new TreeMap<String, IonqGate>();
    for (Gate gate : Gate.values()) {
      gate.ionqName().ifPresent(name -> names.put(name, new Table(gate, false)));
    }
    names.put("not", new Table(Gate.X, false));
    names.put("cnot", new Table(Gate.X, true));
    names.put("pauliexp", new PauliExponential());
    names.put("gpi", new OneQubitNative(false));
    names.put("gpi2", new OneQubitNative(true));
    names.put("ms", new MolmerSorensen());
    return names;
  }
}
