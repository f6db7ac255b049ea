package dev.quaver.exec;

import dev.quaver.device.DeviceException;
import dev.quaver.value.ArrayValue;
import dev.quaver.value.Pauli;
import dev.quaver.value.QubitValue;
import dev.quaver.value.Result;
import dev.quaver.value.Values;
import java.util.Arrays;

/// Measurements, resets, and qubits by hand.
final class MeasurementIntrinsics {

  private static final Pauli[] Z = {Pauli.Z};

  private MeasurementIntrinsics() {}

  static void register(Intrinsics.Registration registry) {
    registry.plain("M", Intrinsic.of(frame -> frame.context.measure(Z, frame.qubitAt(0))));
    registry.plain(
        "__quantum__qis__m__body",
        Intrinsic.of(frame -> frame.context.measure(Z, frame.qubitAt(0))));
    registry.plain("Measure", Intrinsic.of(MeasurementIntrinsics::measure));
    registry.plain("MResetZ", Intrinsic.of(MeasurementIntrinsics::measureAndReset));
    registry.plain(
        "__quantum__qis__mresetz__body", Intrinsic.of(MeasurementIntrinsics::measureAndReset));
    registry.plain(
        "Reset", Intrinsic.ofUnit(frame -> frame.context.device().reset(frame.qubitAt(0))));
    registry.plain(
        "__quantum__qis__reset__body",
        Intrinsic.ofUnit(frame -> frame.context.device().reset(frame.qubitAt(0))));
    registry.plain("IsLossResult", Intrinsic.ofBoolean(frame -> isLoss(frame)));
    registry.plain("__quantum__rt__read_loss", Intrinsic.ofBoolean(frame -> isLoss(frame)));
    registry.plain("PostSelectZ", Intrinsic.ofUnit(MeasurementIntrinsics::postSelect));
    registry.plain(
        "__quantum__rt__qubit_allocate", Intrinsic.of(frame -> frame.context.allocate()));
    registry.plain("__quantum__rt__qubit_borrow", Intrinsic.of(frame -> frame.context.borrow()));
    registry.plain(
        "__quantum__rt__qubit_release", Intrinsic.ofUnit(MeasurementIntrinsics::release));
    registry.add(
        "PermuteLabels",
        (adjoint, controlled) -> Intrinsic.ofUnit(frame -> permuteLabels(frame, adjoint)));
  }

  private static Object measure(Frame frame) {
    ArrayValue bases = (ArrayValue) frame.objects[0];
    ArrayValue register = (ArrayValue) frame.objects[1];
    if (bases.size() != register.size()) {
      throw IntrinsicFailure.userFailure("Arrays 'bases' and 'qubits' must be of the same length.");
    }
    return frame.context.measure(Qubits.bases(bases), Qubits.distinct(Qubits.ids(register)));
  }

  private static Object measureAndReset(Frame frame) {
    int qubit = frame.qubitAt(0);
    Object result = frame.context.measure(Z, qubit);
    frame.context.device().reset(qubit);
    return result;
  }

  private static boolean isLoss(Frame frame) {
    return Values.outcome(frame.objects[0]) == Result.LOSS;
  }

  private static void postSelect(Frame frame) {
    boolean one = Values.outcome(frame.objects[0]) == Result.ONE;
    int qubit = frame.qubitAt(1);
    try {
      frame.context.device().inspector().postSelect(qubit, one);
    } catch (DeviceException impossible) {
      throw IntrinsicFailure.ofIntrinsic(
          "PostSelectZ", "post-selection condition has zero probability");
    }
  }

  private static void release(Frame frame) {
    QubitValue qubit = (QubitValue) frame.objects[0];
    if (qubit.isReleased()) {
      throw new IntrinsicFailure("Eval.QubitDoubleRelease", "qubit double release");
    }
    if (!frame.context.release(qubit)) {
      throw new IntrinsicFailure(
          "Eval.ReleasedQubitNotZero", "Qubit" + qubit.id() + " released while not in |0⟩ state");
    }
  }

  private static void permuteLabels(Frame frame, boolean adjoint) {
    int[] current = Qubits.distinct(Qubits.ids(frame.objects[adjoint ? 1 : 0]));
    int[] updated = Qubits.distinct(Qubits.ids(frame.objects[adjoint ? 0 : 1]));
    int[] before = current.clone();
    int[] after = updated.clone();
    Arrays.sort(before);
    Arrays.sort(after);
    if (!Arrays.equals(before, after)) {
      throw new IntrinsicFailure(
          "Eval.RelabelingMismatch",
          "qubit arrays used in relabeling must be a permutation of the same set of qubits",
          "ensure that each qubit is present exactly once in both arrays");
    }
    // Each of the current handles is to denote what the updated one at its place does.
    frame.context.device().relabel(/* current= */ updated, /* updated= */ current);
  }
}
