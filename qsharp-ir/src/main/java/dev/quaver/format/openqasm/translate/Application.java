package dev.quaver.format.openqasm.translate;

import dev.quaver.ast.Expr;
import dev.quaver.gate.Gate;
import dev.quaver.source.Span;
import java.util.List;
import java.util.Optional;

/// A gate with its angles, before it has qubits.
///
/// @param callable what is called in Q#
/// @param row the row of the gate table that it is, if it is one
/// @param general whether it is `U`, for which powers can be worked out
/// @param adjoint whether its adjoint is called
/// @param arguments the angles
/// @param controls how many of its qubits, the first ones, are controls of the callable
/// @param targets how many qubits the callable takes
record Application(
    Expr callable,
    Optional<Gate> row,
    boolean general,
    boolean adjoint,
    List<Value> arguments,
    int controls,
    int targets,
    Span span) {

  Application {
    arguments = List.copyOf(arguments);
  }

  int qubitCount() {
    return controls + targets;
  }

  Application inverted() {
    return new Application(callable, row, general, !adjoint, arguments, controls, targets, span);
  }

  /// The same on the same qubits with another callable.
  Application with(Expr other, List<Value> angles) {
    return new Application(other, Optional.empty(), false, false, angles, controls, targets, span);
  }

  Application withAngle(Value angle) {
    return new Application(callable, row, general, false, List.of(angle), controls, targets, span);
  }
}
