package dev.quaver.exec;

import dev.quaver.value.ArrayValue;
import dev.quaver.value.QubitValue;
import dev.quaver.value.TupleValue;
import java.util.ArrayList;
import java.util.List;

/// An intrinsic that the executor does not know. Some devices take operations by their name alone; without one it fails when
/// it is called.
final class UnknownIntrinsic extends Intrinsic {

  private final String name;
  private final SlotLayout layout;

  /// @param layout of the frames with its arguments
  UnknownIntrinsic(String name, SlotLayout layout) {
    this.name = name;
    this.layout = layout;
  }

  @Override
  long executeLong(Frame frame) {
    throw failure();
  }

  @Override
  double executeDouble(Frame frame) {
    throw failure();
  }

  @Override
  boolean executeBoolean(Frame frame) {
    throw failure();
  }

  @Override
  Object execute(Frame frame) {
    List<Double> numbers = new ArrayList<>();
    List<Integer> qubits = new ArrayList<>();
    for (int slot = 0; slot < layout.kinds().length; slot++) {
      sort(layout.get(frame, slot), numbers, qubits);
    }
    double[] arguments = numbers.stream().mapToDouble(x -> x).toArray();
    int[] ids = Qubits.distinct(qubits.stream().mapToInt(x -> x).toArray());
    if (!frame.context.device().applyNamed(name, arguments, ids)) {
      throw failure();
    }
    return TupleValue.UNIT;
  }

  private void sort(Object argument, List<Double> numbers, List<Integer> qubits) {
    switch (argument) {
      case Double number -> numbers.add(number);
      case Long number -> numbers.add(number.doubleValue());
      case Boolean bool -> numbers.add(bool ? 1.0 : 0.0);
      case QubitValue qubit -> qubits.add(ExecutionContext.idOf(qubit));
      case TupleValue tuple -> tuple.items().forEach(item -> sort(item, numbers, qubits));
      case ArrayValue array -> array.asList().forEach(item -> sort(item, numbers, qubits));
      default -> throw failure();
    }
  }

  private IntrinsicFailure failure() {
    return IntrinsicFailure.unknown(name);
  }
}
