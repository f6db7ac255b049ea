package dev.quaver.partial;

import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.diagnostics.Diagnostic;
import java.util.List;
import java.util.Optional;

/// What became of a program: a circuit, or why there is none.
///
/// @param circuit present if no diagnostic is an error
public record Evaluation(Optional<DynamicCircuit> circuit, List<Diagnostic> diagnostics) {

  public Evaluation {
    diagnostics = List.copyOf(diagnostics);
  }

  static Evaluation of(DynamicCircuit circuit) {
    return new Evaluation(Optional.of(circuit), List.of());
  }

  static Evaluation refused(Diagnostic diagnostic) {
    return new Evaluation(Optional.empty(), List.of(diagnostic));
  }
}
