package dev.quaver.format.openqasm.translate;

import dev.quaver.gate.Gate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The gates of the language and of the files that come with it, by name. What is a row of the gate table with controls is
/// called directly; the others are operations of the library.
public final class StandardGates {

  /// How a gate is called in Q#.
  ///
  /// @param callable takes the angles, then the targets
  /// @param row the row of the gate table that the callable is, if it is one
  /// @param parameterCount angles
  /// @param controls how many of its qubits, the first ones, are controls of the callable
  /// @param targets how many qubits the callable takes
  public record Known(
      String name,
      String callable,
      Optional<Gate> row,
      boolean adjoint,
      int parameterCount,
      int controls,
      int targets) {

    /// How many qubits it takes.
    public int qubitCount() {
      return controls + targets;
    }
  }

  private static final String LIBRARY = "Quaver.OpenQasm.Gates.";

  private static final Map<String, Known> ROWS =
      table(
          row("x", Gate.X, 0),
          row("y", Gate.Y, 0),
          row("z", Gate.Z, 0),
          row("h", Gate.H, 0),
          row("s", Gate.S, 0),
          row("sdg", Gate.S_ADJ, 0),
          row("t", Gate.T, 0),
          row("tdg", Gate.T_ADJ, 0),
          row("sx", Gate.SX, 0),
          row("id", Gate.I, 0),
          row("rx", Gate.RX, 0),
          row("ry", Gate.RY, 0),
          row("rz", Gate.RZ, 0),
          row("p", Gate.R1, 0),
          row("phase", Gate.R1, 0),
          row("u1", Gate.R1, 0),
          row("swap", Gate.SWAP, 0),
          row("cx", Gate.X, 1),
          row("CX", Gate.X, 1),
          row("cy", Gate.Y, 1),
          row("cz", Gate.Z, 1),
          row("ch", Gate.H, 1),
          row("cp", Gate.R1, 1),
          row("cphase", Gate.R1, 1),
          row("crx", Gate.RX, 1),
          row("cry", Gate.RY, 1),
          row("crz", Gate.RZ, 1),
          row("cswap", Gate.SWAP, 1),
          row("ccx", Gate.X, 2),
          library("U", 3, 0, 1),
          library("u2", 2, 0, 1),
          library("u3", 3, 0, 1),
          library("cu", 4, 0, 2));

  private static final Map<String, Known> OLD =
      table(
          row("sxdg", Gate.SX_ADJ, 0),
          row("cu1", Gate.R1, 1),
          row("csx", Gate.SX, 1),
          row("c3x", Gate.X, 3),
          row("c3sqrtx", Gate.SX, 3),
          row("c4x", Gate.X, 4),
          row("rxx", Gate.RXX, 0),
          row("rzz", Gate.RZZ, 0),
          library("u0", 1, 0, 1),
          library("u", "U", 3, 0, 1),
          library("cu3", "QiskitU", 3, 1, 1),
          library("rccx", 0, 0, 3),
          library("rc3x", 0, 0, 4));

  private static final Map<String, Known> QUANTINUUM =
      table(
          library("U1q", 2, 0, 1),
          row("Rz", Gate.RZ, 0),
          row("RZZ", Gate.RZZ, 0),
          library("ZZ", 0, 0, 2),
          library("zz", "ZZ", 0, 0, 2),
          library("v", 0, 0, 1),
          library("vdg", 0, 0, 1));

  /// What each of the files that come with the language declares.
  private static final Map<String, Map<String, Known>> FILES =
      Map.of(
          "stdgates.inc", ROWS,
          "qelib1.inc", joined(List.of(ROWS, OLD)),
          "hqslib1.inc", joined(List.of(ROWS, OLD, QUANTINUUM)));

  /// The only gates that exist without any file.
  private static final Map<String, Known> LANGUAGE =
      Map.of("U", ROWS.get("U"), "CX", ROWS.get("CX"));

  private StandardGates() {}

  /// The gates of a file that comes with the language, if it is one.
  public static Optional<Map<String, Known>> file(String name) {
    return Optional.ofNullable(FILES.get(name));
  }

  /// `U`, and `CX` of version 2.
  public static Map<String, Known> language() {
    return LANGUAGE;
  }

  /// The file that would declare a gate.
  static Optional<String> fileOf(String gate) {
    return Stream.of("stdgates.inc", "qelib1.inc", "hqslib1.inc")
        .filter(file -> file(file).filter(gates -> gates.containsKey(gate)).isPresent())
        .findFirst();
  }

  private static Known row(String name, Gate row, int controls) {
    boolean adjoint = row == Gate.S_ADJ || row == Gate.T_ADJ || row == Gate.SX_ADJ;
    String callable = QSharp.INTRINSICS + (adjoint ? row.adjoint() : row).label();
    return new Known(
        name,
        callable,
        Optional.of(row),
        adjoint,
        row.hasAngle() ? 1 : 0,
        controls,
        row.qubitCount());
  }

  private static Known library(String name, int parameters, int controls, int targets) {
    return library(name, name, parameters, controls, targets);
  }

  private static Known library(
      String name, String operation, int parameters, int controls, int targets) {
    return new Known(
        name, LIBRARY + operation, Optional.empty(), false, parameters, controls, targets);
  }

  private static Map<String, Known> table(Known... gates) {
    return Stream.of(gates).collect(Collectors.toUnmodifiableMap(Known::name, gate -> gate));
  }

  private static Map<String, Known> joined(List<Map<String, Known>> tables) {
    Map<String, Known> all = new HashMap<>();
    tables.forEach(all::putAll);
    return Map.copyOf(all);
  }
}
