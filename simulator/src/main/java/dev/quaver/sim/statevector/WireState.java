package dev.quaver.sim.statevector;

import dev.quaver.device.DeviceException;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;

/// A pure state over wires. Only wires that may be in superposition have an axis among the amplitudes; one that is known to
/// be in |0⟩ or |1⟩ (fresh, measured, reset) is a bit, and gates that keep it so cost nothing.
///
/// Wires are numbers, the lowest free one given first. The state includes the global phase.
final class WireState {

  /// Wires there may be at once; more are a mistake, or would take minutes to hand out.
  static final int MAX_WIRES = 1 << 16;

  private static final int NO_AXIS = -1;

  private final Amplitudes amplitudes;
  private final AxisLimit limit;
  private final BitSet wires = new BitSet();
  private int[] axisOf = new int[8];
  private boolean[] bitOf = new boolean[8];
  private final int[] wireAt = new int[64];
  private int wireCount;
  private int peakAxisCount;
  private double phaseRe = 1;
  private double phaseIm;

  /// Decides whether the state may grow.
  @FunctionalInterface
  interface AxisLimit {
    /// Throws if `axisCount` axes are too many while there are `wireCount` wires.
    void check(int axisCount, int wireCount);
  }

  WireState(Amplitudes amplitudes, AxisLimit limit) {
    this.amplitudes = amplitudes;
    this.limit = limit;
  }

  /// Drops all wires.
  void clear() {
    wires.clear();
    wireCount = 0;
    amplitudes.clear();
    phaseRe = 1;
    phaseIm = 0;
  }

  /// A new wire in |0⟩.
  int addWire() {
    int wire = wires.nextClearBit(0);
    if (wire >= MAX_WIRES) {
      throw new DeviceException(
          String.format(Locale.ROOT, "more than %,d qubits at once", MAX_WIRES));
    }
    wires.set(wire);
    wireCount++;
    if (wire >= axisOf.length) {
      axisOf = Arrays.copyOf(axisOf, 2 * wire);
      bitOf = Arrays.copyOf(bitOf, 2 * wire);
    }
    axisOf[wire] = NO_AXIS;
    bitOf[wire] = false;
    return wire;
  }

  /// Takes away a wire that is a bit.
  void removeWire(int wire) {
    if (!isBit(wire)) {
      throw new IllegalStateException("internal: wire " + wire + " is still in superposition");
    }
    wires.clear(wire);
    wireCount--;
  }

  /// The wires there are.
  BitSet wires() {
    return (BitSet) wires.clone();
  }

  /// Whether the wire is known to be in |0⟩ or |1⟩.
  boolean isBit(int wire) {
    return axisOf[wire] == NO_AXIS;
  }

  /// The value of a wire that is a bit.
  boolean bit(int wire) {
    return bitOf[wire];
  }

  /// Gives a wire that is a bit another value.
  void setBit(int wire, boolean value) {
    bitOf[wire] = value;
  }

  /// Axis of a wire that is not a bit.
  int axis(int wire) {
    return axisOf[wire];
  }

  /// Wires in superposition, now.
  int axisCount() {
    return amplitudes.axisCount();
  }

  /// Most wires that were in superposition at one time.
  int peakAxisCount() {
    return peakAxisCount;
  }

  /// The amplitudes, to be read; multiply them by the phase.
  Amplitudes amplitudes() {
    return amplitudes;
  }

  /// Real part of the factor of all amplitudes.
  double phaseRe() {
    return phaseRe;
  }

  /// Imaginary part of the factor of all amplitudes.
  double phaseIm() {
    return phaseIm;
  }

  /// Exchanges what two wires denote.
  void exchange(int first, int second) {
    int axis = axisOf[first];
    boolean bit = bitOf[first];
    axisOf[first] = axisOf[second];
    bitOf[first] = bitOf[second];
    axisOf[second] = axis;
    bitOf[second] = bit;
    for (int wire : new int[] {first, second}) {
      if (axisOf[wire] != NO_AXIS) {
        wireAt[axisOf[wire]] = wire;
      }
    }
  }

  /// Applies a gate of the table; `wiresOf` starts with the controls.
  void apply(Gate gate, double angleRadians, int controlCount, int... wiresOf) {
    long controls = controls(controlCount, wiresOf);
    if (controls < 0) {
      return;
    }
    int target = wiresOf[controlCount];
    switch (gate) {
      case I -> {}
      case X -> flip(controls, target);
      case Z -> diagonal(controls, target, 1, 0, -1, 0);
      case S -> diagonal(controls, target, 1, 0, 0, 1);
      case S_ADJ -> diagonal(controls, target, 1, 0, 0, -1);
      case T -> diagonal(controls, target, 1, 0, Math.sqrt(.5), Math.sqrt(.5));
      case T_ADJ -> diagonal(controls, target, 1, 0, Math.sqrt(.5), -Math.sqrt(.5));
      case R1 -> diagonal(controls, target, 1, 0, Math.cos(angleRadians), Math.sin(angleRadians));
      case RZ -> {
        double c = Math.cos(angleRadians / 2);
        double s = Math.sin(angleRadians / 2);
        diagonal(controls, target, c, -s, c, s);
      }
      case GLOBAL_PHASE -> phase(controls, Math.cos(angleRadians / 2), -Math.sin(angleRadians / 2));
      case Y -> y(controls, target);
      case H, SX, SX_ADJ, RX, RY ->
          matrix(controls, target, interleaved(gate.matrix(angleRadians)));
      case SWAP -> swap(controls, target, wiresOf[controlCount + 1]);
      case RXX -> exponential(Pauli.X, -angleRadians / 2, controlCount, wiresOf);
      case RYY -> exponential(Pauli.Y, -angleRadians / 2, controlCount, wiresOf);
      case RZZ -> exponential(Pauli.Z, -angleRadians / 2, controlCount, wiresOf);
    }
  }

  private void exponential(Pauli axis, double angleRadians, int controlCount, int... wiresOf) {
    applyPauliExponential(new Pauli[] {axis, axis}, angleRadians, controlCount, wiresOf);
  }

  /// Applies `exp(i θ P)`.
  void applyPauliExponential(Pauli[] bases, double angleRadians, int controlCount, int... wiresOf) {
    long controls = controls(controlCount, wiresOf);
    if (controls < 0) {
      return;
    }
    PauliProduct product = product(bases, controlCount, wiresOf);
    double c = Math.cos(angleRadians);
    double s = Math.sin(angleRadians);
    if (product.isIdentity()) {
      phase(controls, c, product.negative() ? -s : s);
    } else {
      amplitudes.combine(controls, product, c, 0, s);
    }
  }

  /// Applies a matrix, the first wire after the controls being the least significant bit of its index.
  void applyUnitary(ComplexMatrix matrix, int controlCount, int... wiresOf) {
    long controls = controls(controlCount, wiresOf);
    if (controls < 0) {
      return;
    }
    int[] axes = new int[wiresOf.length - controlCount];
    for (int k = 0; k < axes.length; k++) {
      axes[k] = giveAxis(wiresOf[controlCount + k]);
    }
    if (axes.length == 0) {
      phase(controls, matrix.real()[0], matrix.imaginary()[0]);
    } else if (axes.length == 1) {
      amplitudes.matrix(controls, axes[0], interleaved(matrix));
    } else {
      amplitudes.matrix(controls, axes, matrix);
    }
  }

  /// Probability that measuring the product gives One.
  double probabilityOfOne(Pauli[] bases, int... wiresOf) {
    if (bases.length == 1 && bases[0] == Pauli.Z) {
      return probabilityOfOne(wiresOf[0]);
    }
    for (int k = 0; k < wiresOf.length; k++) {
      if (isBit(wiresOf[k]) && (bases[k] == Pauli.X || bases[k] == Pauli.Y)) {
        return .5;
      }
    }
    PauliProduct product = product(bases, 0, wiresOf);
    double expectation =
        product.isIdentity() ? (product.negative() ? -1 : 1) : amplitudes.expectation(product);
    return Math.clamp((1 - expectation) / 2, 0, 1);
  }

  /// Probability that a wire is in |1⟩.
  double probabilityOfOne(int wire) {
    return isBit(wire)
        ? (bit(wire) ? 1 : 0)
        : Math.clamp(amplitudes.probabilityOfOne(axis(wire)), 0, 1);
  }

  /// Projects on the outcome of measuring a product; `probability` is that of this outcome.
  void project(Pauli[] bases, boolean one, double probability, int... wiresOf) {
    if (bases.length == 1 && bases[0] == Pauli.Z) {
      project(wiresOf[0], one, probability);
      return;
    }
    PauliProduct product = product(bases, 0, wiresOf);
    if (!product.isIdentity()) {
      double half = .5 / Math.sqrt(probability);
      amplitudes.combine(0, product, half, one ? -half : half, 0);
    }
  }

  /// Makes a wire a bit; `probability` is that of the bit.
  void project(int wire, boolean one, double probability) {
    if (isBit(wire)) {
      return;
    }
    int axis = axis(wire);
    double scale = Math.abs(probability - 1) < 1e-15 ? 1 : 1 / Math.sqrt(probability);
    amplitudes.removeAxis(axis, one ? 1 : 0, scale);
    for (int k = axis; k < amplitudes.axisCount(); k++) {
      wireAt[k] = wireAt[k + 1];
      axisOf[wireAt[k]] = k;
    }
    axisOf[wire] = NO_AXIS;
    bitOf[wire] = one;
  }

  private int giveAxis(int wire) {
    if (isBit(wire)) {
      limit.check(amplitudes.axisCount() + 1, wireCount);
      int axis = amplitudes.axisCount();
      amplitudes.addAxis();
      if (bitOf[wire]) {
        amplitudes.flip(0, axis);
      }
      axisOf[wire] = axis;
      wireAt[axis] = wire;
      peakAxisCount = Math.max(peakAxisCount, axis + 1);
    }
    return axisOf[wire];
  }

  /// Mask of the controls in superposition; negative if a control is in |0⟩.
  private long controls(int controlCount, int... wiresOf) {
    long mask = 0;
    for (int k = 0; k < controlCount; k++) {
      if (!isBit(wiresOf[k])) {
        mask |= 1L << axis(wiresOf[k]);
      } else if (!bit(wiresOf[k])) {
        return -1;
      }
    }
    return mask;
  }

  /// The product over axes; wires that are bits give their sign, or an axis where they get flipped.
  private PauliProduct product(Pauli[] bases, int controlCount, int... wiresOf) {
    long x = 0;
    long z = 0;
    boolean negative = false;
    for (int k = 0; k < bases.length; k++) {
      int wire = wiresOf[controlCount + k];
      switch (bases[k]) {
        case I -> {}
        case X -> x |= 1L << giveAxis(wire);
        case Y -> {
          long bit = 1L << giveAxis(wire);
          x |= bit;
          z |= bit;
        }
        case Z -> {
          if (isBit(wire)) {
            negative ^= bit(wire);
          } else {
            z |= 1L << axis(wire);
          }
        }
      }
    }
    return new PauliProduct(x, z, negative);
  }

  private void flip(long controls, int target) {
    if (!isBit(target)) {
      amplitudes.flip(controls, axis(target));
    } else if (controls == 0) {
      bitOf[target] = !bitOf[target];
    } else {
      amplitudes.flip(controls, giveAxis(target));
    }
  }

  private void y(long controls, int target) {
    if (controls == 0 && isBit(target)) {
      phase(0, 0, bit(target) ? -1 : 1);
      bitOf[target] = !bitOf[target];
    } else {
      matrix(controls, target, interleaved(Gate.Y.matrix(0)));
    }
  }

  private void matrix(long controls, int target, double[] matrix) {
    amplitudes.matrix(controls, giveAxis(target), matrix);
  }

  private void diagonal(long controls, int target, double re0, double im0, double re1, double im1) {
    if (isBit(target)) {
      boolean one = bit(target);
      phase(controls, one ? re1 : re0, one ? im1 : im0);
      return;
    }
    long bit = 1L << axis(target);
    if (re0 != 1 || im0 != 0) {
      amplitudes.phase(controls, bit, re0, im0);
    }
    amplitudes.phase(controls | bit, 0, re1, im1);
  }

  private void phase(long controls, double re, double im) {
    if (controls != 0) {
      amplitudes.phase(controls, 0, re, im);
    } else {
      double product = phaseRe * re - phaseIm * im;
      phaseIm = phaseRe * im + phaseIm * re;
      phaseRe = product;
    }
  }

  private void swap(long controls, int first, int second) {
    if (controls == 0) {
      exchange(first, second);
    } else if (!isBit(first) || !isBit(second) || bit(first) != bit(second)) {
      int firstAxis = giveAxis(first);
      amplitudes.swap(controls, firstAxis, giveAxis(second));
    }
  }

  private static double[] interleaved(ComplexMatrix matrix) {
    double[] entries = new double[2 * matrix.real().length];
    for (int k = 0; k < matrix.real().length; k++) {
      entries[2 * k] = matrix.real()[k];
      entries[2 * k + 1] = matrix.imaginary()[k];
    }
    return entries;
  }
}
