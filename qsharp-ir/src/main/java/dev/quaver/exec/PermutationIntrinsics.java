package dev.quaver.exec;

import dev.quaver.device.QuantumDevice;
import dev.quaver.device.StateInspector;
import dev.quaver.device.StateVectorView;
import dev.quaver.gate.Gate;
import dev.quaver.value.ArrayValue;
import dev.quaver.value.ObjectArray;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/// Classical functions applied to registers.
final class PermutationIntrinsics {

  private static final String APPLY = "ApplyClassicalFunctionInternal";

  private PermutationIntrinsics() {}

  static void register(Intrinsics.Registration registry) {
    registry.plain("OccupiedValues", Intrinsic.of(PermutationIntrinsics::occupied));
    registry.add(
        APPLY,
        (adjoint, controlled) ->
            Intrinsic.ofUnit(frame -> {
              int first = controlled ? 1 : 0;
              int[] controls = controlled ? Qubits.ids(frame.objects[0]) : new int[0];
              apply(frame, first, controls);
            }));
  }

  /// `OccupiedValues(target)`
  private static Object occupied(Frame frame) {
    int[] target = Qubits.distinct(Qubits.ids(frame.objects[0]));
    StateInspector inspector = frame.context.device().inspector();
    int[] all = inspector.allocatedQubits();
    StateVectorView state =
        inspector
            .state(all)
            .orElseThrow(() -> new IllegalStateException("internal: the whole state is entangled"));
    int[] places = new int[target.length];
    for (int i = 0; i < target.length; i++) {
      places[i] = indexOf(target[i], all);
    }
    var values = new TreeSet<Long>();
    state.forEachNonZero((basis, re, im) -> {
      long value = 0;
      for (int i = 0; i < places.length; i++) {
        value |= (basis >>> places[i] & 1) << i;
      }
      values.add(value);
    });
    return ObjectArray.of(values.stream().map(BigInteger::valueOf).toArray());
  }

  private static int indexOf(int qubit, int... qubits) {
    for (int i = 0; i < qubits.length; i++) {
      if (qubits[i] == qubit) {
        return i;
      }
    }
    throw new IllegalStateException("internal: qubit " + qubit + " is not allocated");
  }

  /// `ApplyClassicalFunctionInternal(values, images, target)`
  private static void apply(Frame frame, int first, int... controls) {
    ArrayValue values = (ArrayValue) frame.objects[first];
    ArrayValue images = (ArrayValue) frame.objects[first + 1];
    int[] target = Qubits.ids(frame.objects[first + 2]);
    Qubits.distinct(Qubits.joined(controls, target));
    BigInteger size = BigInteger.ONE.shiftLeft(target.length);
    Map<Long, Long> map = new HashMap<>();
    for (int i = 0; i < values.size(); i++) {
      BigInteger image = (BigInteger) images.get(i);
      if (image.signum() < 0) {
        throw IntrinsicFailure.ofIntrinsic(APPLY, "function result must be non-negative");
      }
      map.put(((BigInteger) values.get(i)).longValue(), image.mod(size).longValue());
    }
    if (map.values().stream().distinct().count() < map.size()) {
      throw IntrinsicFailure.ofIntrinsic(APPLY, "function must be injective");
    }
    permute(map, new Permuted(frame.context.device(), controls, target));
  }

  /// Puts each value in its place with exchanges. What is in the way goes where the value came from, and a value that is in
  /// its place stays there, since no two have the same image.
  private static void permute(Map<Long, Long> map, Permuted register) {
    Map<Long, Long> placeOf = new HashMap<>();
    Map<Long, Long> valueAt = new HashMap<>();
    map.forEach((value, image) -> {
      long place = placeOf.getOrDefault(value, value);
      if (place != image) {
        register.exchange(place, image);
        long other = valueAt.getOrDefault(image, image);
        placeOf.put(other, place);
        valueAt.put(place, other);
        placeOf.put(value, image);
        valueAt.put(image, value);
      }
    });
  }

  /// Exchanges basis states of a register.
  private static final class Permuted {
    private final QuantumDevice device;
    private final int[] controls;
    private final int[] target;

    Permuted(QuantumDevice device, int[] controls, int[] target) {
      this.device = device;
      this.controls = controls;
      this.target = target;
    }

    /// With CNOTs the two states are made to differ in one bit only, which is then flipped where all others are as in both.
    void exchange(long a, long b) {
      long difference = a ^ b;
      int pivot = Long.numberOfTrailingZeros(difference);
      long low = (a >>> pivot & 1) == 0 ? a : b;
      spread(difference, pivot);
      flip(~low, pivot);
      int[] qubits = new int[controls.length + target.length];
      System.arraycopy(controls, 0, qubits, 0, controls.length);
      int next = controls.length;
      for (int bit = 0; bit < target.length; bit++) {
        if (bit != pivot) {
          qubits[next++] = target[bit];
        }
      }
      qubits[next] = target[pivot];
      device.apply(Gate.X, 0, next, qubits);
      flip(~low, pivot);
      spread(difference, pivot);
    }

    private void spread(long difference, int pivot) {
      for (int bit = 0; bit < target.length; bit++) {
        if (bit != pivot && (difference >>> bit & 1) == 1) {
          device.apply(Gate.X, 0, 1, target[pivot], target[bit]);
        }
      }
    }

    private void flip(long bits, int pivot) {
      for (int bit = 0; bit < target.length; bit++) {
        if (bit != pivot && (bits >>> bit & 1) == 1) {
          device.apply(Gate.X, 0, 0, target[bit]);
        }
      }
    }
  }
}
