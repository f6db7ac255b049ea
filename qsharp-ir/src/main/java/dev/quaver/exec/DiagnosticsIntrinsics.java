package dev.quaver.exec;

import dev.quaver.device.StateInspector;
import dev.quaver.device.StateVectorView;
import dev.quaver.value.Pauli;
import dev.quaver.value.TupleValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
    registry.plain("DumpMatrix", Intrinsic.ofUnit(DiagnosticsIntrinsics::dumpMatrix));
    registry.plain("CheckZero", Intrinsic.ofBoolean(DiagnosticsIntrinsics::checkZero));
    registry.plain("ProbabilityOfOne", Intrinsic.ofDouble(DiagnosticsIntrinsics::probabilityOfOne));
  }

  private static boolean checkZero(Frame frame) {
    int qubit = frame.qubitAt(0);
    return inspector(frame).probabilityOfOne(Z, qubit) < TOLERANCE;
  }

  private static double probabilityOfOne(Frame frame) {
    Pauli[] bases = Qubits.bases(frame.objects[0]);
    int[] qubits = Qubits.distinct(Qubits.ids(frame.objects[1]));
    if (bases.length != qubits.length) {
      throw IntrinsicFailure.userFailure("Arrays 'bases' and 'qubits' must be of the same length.");
    }
    return inspector(frame).probabilityOfOne(bases, qubits);
  }

  private static void dumpMachine(Frame frame) {
    StateInspector inspector = inspector(frame);
    int[] qubits = inspector.allocatedQubits();
    write(frame, dump(frame, inspector, qubits));
  }

  private static void dumpRegister(Frame frame) {
    int[] qubits = Qubits.distinct(Qubits.ids(frame.objects[frame.objects.length - 1]));
    write(frame, dump(frame, inspector(frame), qubits));
  }

  private static String dump(Frame frame, StateInspector inspector, int... qubits) {
    StateVectorView state = state(inspector, qubits);
    return switch (frame.context.semantics().dialect()) {
      case MODERN -> ModernDump.state(state);
      case CLASSIC -> ClassicDump.state(state, qubits);
    };
  }

  private static void dumpMatrix(Frame frame) {
    int[] qubits = Qubits.distinct(Qubits.ids(frame.objects[0]));
    frame.context.print(ModernDump.matrix(state(inspector(frame), qubits)));
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

  /// To the file that the classic dialect's first argument names, else to the output.
  private static void write(Frame frame, String dump) {
    Object location = frame.objects.length == 0 ? TupleValue.UNIT : frame.objects[0];
    if (!(location instanceof String file) || file.isEmpty()) {
      frame.context.print(dump);
      return;
    }
    try {
      Files.writeString(Path.of(file), dump + System.lineSeparator());
    } catch (IOException | UncheckedIOException | java.nio.file.InvalidPathException failed) {
      throw new IntrinsicFailure("Eval.OutputFail", "output failure: " + failed.getMessage());
    }
  }
}
