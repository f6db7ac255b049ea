package dev.quaver.exec;

import dev.quaver.device.StateInspector;
import dev.quaver.device.StateVectorView;
import dev.quaver.value.Pauli;
import dev.quaver.value.Result;
import dev.quaver.value.Values;

/// Messages, dumps and looks at the state.
final class DiagnosticsIntrinsics {

  private static final double TOLERANCE = 1e-10;
  private static final Pauli[] Z = {Pauli.Z};

  private DiagnosticsIntrinsics() {}

  static void register(Intrinsics.Registration registry) {
    registry.plain(
        "Message", Intrinsic.ofUnit(frame -> frame.context.print((String) frame.objects[0])));
    registry.plain("DumpMachine", Intrinsic.ofUnit(DiagnosticsIntrinsics::dumpMachine));
    registry.plain("DumpRegister", Intrinsic.ofUnit(DiagnosticsIntrinsics::dumpRegister));
    registry.plain("DumpMachineTo", Intrinsic.ofUnit(DiagnosticsIntrinsics::dumpMachine));
    registry.plain("DumpRegisterTo", Intrinsic.ofUnit(DiagnosticsIntrinsics::dumpRegister));
    registry.plain("DumpMatrix", Intrinsic.ofUnit(DiagnosticsIntrinsics::dumpMatrix));
    registry.plain("CheckZero", Intrinsic.ofBoolean(DiagnosticsIntrinsics::checkZero));
    registry.plain("ProbabilityOfOne", Intrinsic.ofDouble(DiagnosticsIntrinsics::probabilityOfOne));
    registry.plain("HasProbability", Intrinsic.ofBoolean(DiagnosticsIntrinsics::hasProbability));
  }

  private static boolean checkZero(Frame frame) {
    int qubit = frame.qubitAt(0);
    return !isInspectable(frame) || inspector(frame).probabilityOfOne(Z, qubit) < TOLERANCE;
  }

  /// `HasProbability(bases, qubits, result, probability, tolerance)`; nobody can say no where there is no state.
  private static boolean hasProbability(Frame frame) {
    double one = probabilityOfOne(frame);
    double actual = Values.outcome(frame.objects[2]) == Result.ONE ? one : 1 - one;
    return one < 0 || Math.abs(actual - frame.doubleAt(0)) <= frame.doubleAt(1);
  }

  /// `ProbabilityOfOne(bases, qubits)`; -1 where there is no state.
  private static double probabilityOfOne(Frame frame) {
    Pauli[] bases = Qubits.bases(frame.objects[0]);
    int[] qubits = Qubits.distinct(Qubits.ids(frame.objects[1]));
    if (bases.length != qubits.length) {
      throw IntrinsicFailure.userFailure("Arrays 'bases' and 'qubits' must be of the same length.");
    }
    return isInspectable(frame)
        ? Math.max(0, inspector(frame).probabilityOfOne(bases, qubits))
        : -1;
  }

  private static boolean isInspectable(Frame frame) {
    return frame.context.device().traits().inspectable();
  }

  private static void dumpMachine(Frame frame) {
    if (isInspectable(frame)) {
      write(frame, dump(frame, inspector(frame).allocatedQubits()));
    }
  }

  private static void dumpRegister(Frame frame) {
    int[] qubits = Qubits.distinct(Qubits.ids(frame.objects[frame.objects.length - 1]));
    if (isInspectable(frame)) {
      write(frame, dump(frame, qubits));
    }
  }

  private static String dump(Frame frame, int... qubits) {
    StateInspector inspector = inspector(frame);
    return switch (frame.context.semantics().dialect()) {
      case MODERN -> ModernDump.state(state(inspector, qubits));
      case CLASSIC -> ClassicDump.state(inspector.state(qubits), qubits);
    };
  }

  private static void dumpMatrix(Frame frame) {
    int[] qubits = Qubits.distinct(Qubits.ids(frame.objects[0]));
    if (isInspectable(frame)) {
      frame.context.print(ModernDump.matrix(state(inspector(frame), qubits)));
    }
  }

  private static StateInspector inspector(Frame frame) {
    return frame.context.device().inspector();
  }

  private static StateVectorView state(StateInspector inspector, int... qubits) {
    return inspector
        .state(qubits)
        .orElseThrow(() ->
            new IntrinsicFailure(
                "Eval.QubitsNotSeparable",
                "qubits are not separable",
                "subset of qubits provided as arguments must not be entangled with any qubits outside of the"
                    + " subset"));
  }

  /// To the file that a classic program names as location, else to the output.
  private static void write(Frame frame, String dump) {
    if (frame.objects.length > 0 && frame.objects[0] instanceof String file && !file.isBlank()) {
      DumpFile.write(file, dump).ifPresent(frame.context::print);
    } else {
      frame.context.print(dump);
    }
  }
}
