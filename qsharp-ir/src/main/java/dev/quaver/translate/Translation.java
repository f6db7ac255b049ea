package dev.quaver.translate;

import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.diagnostics.Diagnostic;
import java.util.List;
import java.util.Optional;

/// A program as a circuit of the receiver's gates, or why there is none.
///
/// @param plain decomposed only; present if no diagnostic is an error
/// @param circuit what is to be written: `plain`, or optimized where that was wanted
public record Translation(
    Optional<DynamicCircuit> plain,
    Optional<DynamicCircuit> circuit,
    List<Diagnostic> diagnostics) {

  public Translation {
    diagnostics = List.copyOf(diagnostics);
  }

  static Translation refused(List<Diagnostic> diagnostics) {
    return new Translation(Optional.empty(), Optional.empty(), diagnostics);
  }
}
