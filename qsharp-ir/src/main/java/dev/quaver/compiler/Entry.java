package dev.quaver.compiler;

import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.ir.Program;
import java.util.List;
import java.util.Optional;

/// A program that can run, or why there is none.
///
/// @param program has an entry; present if no diagnostic is an error
/// @param misused whether what is wrong is the choice of the entry and not the program
public record Entry(Optional<Program> program, List<Diagnostic> diagnostics, boolean misused) {

  public Entry {
    diagnostics = List.copyOf(diagnostics);
  }

  static Entry of(Program program, List<Diagnostic> warnings) {
    return new Entry(Optional.of(program), warnings, false);
  }

  static Entry refused(List<Diagnostic> diagnostics, boolean misused) {
    return new Entry(Optional.empty(), diagnostics, misused);
  }

  /// The program.
  ///
  /// @throws CompileException if there is none
  public Program orThrow() {
    return program.orElseThrow(() -> new CompileException(diagnostics));
  }
}
