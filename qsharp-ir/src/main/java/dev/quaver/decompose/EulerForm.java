package dev.quaver.decompose;

import dev.quaver.circuit.GateSet;
import dev.quaver.gate.ComplexMatrix;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Any one-qubit unitary, up to a global phase, as three rotations.
sealed interface EulerForm {

  /// The gates in the order in which they are applied.
  List<OneQubitGate> gates(OneQubitUnitary unitary);

  /// How many gates it takes at most.
  int size();

  /// The shortest one with these rotations.
  static Optional<EulerForm> best(Map<Pauli, Turn> turns, GateSet gates) {
    Turn x = turns.get(Pauli.X);
    Turn y = turns.get(Pauli.Y);
    Turn z = turns.get(Pauli.Z);
    return Stream.of(
            z == null || y == null ? null : new ZAndY(z, y),
            z == null || x == null ? null : new ZAndX(z, x),
            x == null || y == null ? null : new XAndY(x, y),
            z == null || !gates.accepts(Gate.SX, 0)
                ? null
                : new ZAndHalfX(z, gates.accepts(Gate.X, 0)))
        .filter(Objects::nonNull)
        .map(EulerForm.class::cast)
        .min(Comparator.comparingInt(EulerForm::size));
  }

  private static List<OneQubitGate> joined(
      List<OneQubitGate> first, List<OneQubitGate> second, List<OneQubitGate> third) {
    var gates = new ArrayList<>(first);
    gates.addAll(second);
    gates.addAll(third);
    return gates;
  }

  /// `Rz(φ) Ry(θ) Rz(λ)`.
  record ZAndY(Turn z, Turn y) implements EulerForm {
    @Override
    public List<OneQubitGate> gates(OneQubitUnitary unitary) {
      return joined(z.by(unitary.lambda()), y.by(unitary.theta()), z.by(unitary.phi()));
    }

    @Override
    public int size() {
      return 2 * z.size() + y.size();
    }
  }

  /// `Rz(φ+π/2) Rx(θ) Rz(λ-π/2)`.
  record ZAndX(Turn z, Turn x) implements EulerForm {
    @Override
    public List<OneQubitGate> gates(OneQubitUnitary unitary) {
      return joined(
          z.by(unitary.lambda() - Math.PI / 2),
          x.by(unitary.theta()),
          z.by(unitary.phi() + Math.PI / 2));
    }

    @Override
    public int size() {
      return 2 * z.size() + x.size();
    }
  }

  /// `Rx(φ') Ry(θ') Rx(λ')` with the angles of the unitary in the frame in which X is Z.
  record XAndY(Turn x, Turn y) implements EulerForm {
    @Override
    public List<OneQubitGate> gates(OneQubitUnitary unitary) {
      ComplexMatrix inFrame =
          OneQubitUnitary.product(
              Gate.RY.matrix(-Math.PI / 2), unitary.matrix(), Gate.RY.matrix(Math.PI / 2));
      return new ZAndY(x, y).gates(OneQubitUnitary.of(inFrame));
    }

    @Override
    public int size() {
      return 2 * x.size() + y.size();
    }
  }

  /// `Rz(φ+π) SX Rz(θ+π) SX Rz(λ)`, and with one SX or an X where these do; McKay et al., arXiv:1612.00858, equation 14.
  record ZAndHalfX(Turn z, boolean hasX) implements EulerForm {

    private static final List<OneQubitGate> HALF = List.of(OneQubitGate.of(Gate.SX));
    private static final List<OneQubitGate> WHOLE = List.of(OneQubitGate.of(Gate.X));

    @Override
    public List<OneQubitGate> gates(OneQubitUnitary unitary) {
      double phi = unitary.phi();
      double lambda = unitary.lambda();
      if (isAlmost(unitary.theta(), Math.PI / 2)) {
        return joined(z.by(lambda - Math.PI / 2), HALF, z.by(phi + Math.PI / 2));
      }
      if (hasX && isAlmost(unitary.theta(), Math.PI)) {
        return joined(WHOLE, List.of(), z.by(phi - lambda + Math.PI));
      }
      return joined(
          joined(z.by(lambda), HALF, z.by(unitary.theta() + Math.PI)), HALF, z.by(phi + Math.PI));
    }

    private static boolean isAlmost(double angle, double wanted) {
      return Math.abs(angle - wanted) < OneQubitUnitary.TOLERANCE;
    }

    @Override
    public int size() {
      return 3 * z.size() + 2;
    }
  }
}
