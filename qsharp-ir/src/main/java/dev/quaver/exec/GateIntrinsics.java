package dev.quaver.exec;

import dev.quaver.gate.Gate;
import dev.quaver.value.ArrayValue;
import dev.quaver.value.Pauli;

/// The gates, with all functors: controls go to the device as they are.
final class GateIntrinsics {

  private GateIntrinsics() {}

  static void register(Intrinsics.Registration registry) {
    for (Gate gate : Gate.values()) {
      if (gate == gate.adjoint() || gate.label().indexOf('\'') < 0) {
        register(registry, gate.label(), gate, 0);
      }
      gate.qirName().ifPresent(name -> registerQir(registry, name, gate));
    }
    register(registry, "CNOT", Gate.X, 1);
    register(registry, "CCNOT", Gate.X, 2);
    registerQir(registry, "cx", Gate.X, 1);
    registerQir(registry, "cy", Gate.Y, 1);
    registerQir(registry, "cz", Gate.Z, 1);
    registerQir(registry, "ccx", Gate.X, 2);
    registry.add(
        "R",
        (adjoint, controlled) -> Intrinsic.ofUnit(frame -> rotate(frame, adjoint, controlled)));
    registry.add(
        "Exp",
        (adjoint, controlled) ->
            Intrinsic.ofUnit(frame -> exponentiate(frame, adjoint, controlled)));
  }

  private static void registerQir(Intrinsics.Registration registry, String name, Gate gate) {
    if (name.endsWith("__adj")) {
      register(registry, "__quantum__qis__" + name, gate, 0);
    } else {
      registerQir(registry, name, gate, 0);
    }
  }

  private static void registerQir(
      Intrinsics.Registration registry, String name, Gate gate, int controls) {
    register(registry, "__quantum__qis__" + name + "__body", gate, controls);
  }

  /// @param controls how many of its parameters are controls
  private static void register(
      Intrinsics.Registration registry, String name, Gate gate, int controls) {
    registry.add(
        name,
        (adjoint, controlled) -> {
          Gate chosen = adjoint ? gate.adjoint() : gate;
          double sign = adjoint ? -1 : 1;
          int qubits = gate.qubitCount() + controls;
          if (controlled) {
            return Intrinsic.ofUnit(
                frame -> applyControlled(frame, chosen, sign, controls, qubits));
          }
          return qubits == 1
              ? Intrinsic.ofUnit(frame -> applyToOne(frame, chosen, sign))
              : Intrinsic.ofUnit(frame -> apply(frame, chosen, sign, controls, qubits));
        });
  }

  private static void applyToOne(Frame frame, Gate gate, double sign) {
    double angle = gate.hasAngle() ? sign * angle(frame) : 0;
    frame.context.device().apply(gate, angle, 0, frame.qubitAt(0));
  }

  private static void apply(Frame frame, Gate gate, double sign, int controls, int qubits) {
    double angle = gate.hasAngle() ? sign * angle(frame) : 0;
    int[] ids = Qubits.distinct(ids(frame, 0, qubits));
    frame.context.device().apply(gate, angle, controls, ids);
  }

  private static void applyControlled(
      Frame frame, Gate gate, double sign, int controls, int qubits) {
    double angle = gate.hasAngle() ? sign * angle(frame) : 0;
    int[] outer = Qubits.ids(frame.objects[0]);
    int[] ids = Qubits.distinct(Qubits.joined(outer, ids(frame, 1, qubits)));
    frame.context.device().apply(gate, angle, outer.length + controls, ids);
  }

  private static int[] ids(Frame frame, int first, int count) {
    int[] ids = new int[count];
    for (int i = 0; i < count; i++) {
      ids[i] = frame.qubitAt(first + i);
    }
    return ids;
  }

  static double angle(Frame frame) {
    double angle = frame.doubleAt(0);
    if (Double.isNaN(angle) || Double.isInfinite(angle)) {
      String text = Double.isNaN(angle) ? "NaN" : angle > 0 ? "inf" : "-inf";
      throw new IntrinsicFailure("Eval.InvalidRotationAngle", "invalid rotation angle: " + text);
    }
    return angle;
  }

  /// `R(pauli, theta, qubit)`
  private static void rotate(Frame frame, boolean adjoint, boolean controlled) {
    int first = controlled ? 1 : 0;
    Gate gate =
        switch ((Pauli) frame.objects[first]) {
          case I -> Gate.GLOBAL_PHASE;
          case X -> Gate.RX;
          case Y -> Gate.RY;
          case Z -> Gate.RZ;
        };
    double angle = adjoint ? -angle(frame) : angle(frame);
    int target = frame.qubitAt(first + 1);
    int[] controls = controlled ? Qubits.ids(frame.objects[0]) : new int[0];
    frame
        .context
        .device()
        .apply(gate, angle, controls.length, Qubits.distinct(Qubits.joined(controls, target)));
  }

  /// `Exp(paulis, theta, qubits)`
  private static void exponentiate(Frame frame, boolean adjoint, boolean controlled) {
    int first = controlled ? 1 : 0;
    ArrayValue paulis = (ArrayValue) frame.objects[first];
    ArrayValue register = (ArrayValue) frame.objects[first + 1];
    if (paulis.size() != register.size()) {
      throw IntrinsicFailure.userFailure("Arrays 'pauli' and 'qubits' must have the same length");
    }
    double angle = adjoint ? -angle(frame) : angle(frame);
    int[] controls = controlled ? Qubits.ids(frame.objects[0]) : new int[0];
    int[] ids = Qubits.distinct(Qubits.joined(controls, Qubits.ids(register)));
    frame.context.device().applyPauliExponential(Qubits.bases(paulis), angle, controls.length, ids);
  }
}
