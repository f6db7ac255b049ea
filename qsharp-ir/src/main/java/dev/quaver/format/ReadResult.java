package dev.quaver.format;

import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.ir.Program;
import java.util.List;
import java.util.Optional;

/// A program that was read, or why there is none.
///
/// @param program has an entry; absent if any diagnostic is an error
public record ReadResult(Optional<Program> program, List<Diagnostic> diagnostics) {
  public ReadResult {
    diagnostics = List.copyOf(diagnostics);
    if (program.isEmpty() == diagnostics.stream().noneMatch(Diagnostic::isError)) {
      throw new IllegalArgumentException("internal: a program or an error, not both or neither");
    }
  }

  /// A program without anything wrong.
  public static ReadResult of(Program program) {
    return new ReadResult(Optional.of(program), List.of());
  }

  /// What is wrong.
  public static ReadResult refused(List<Diagnostic> diagnostics) {
    return new ReadResult(Optional.empty(), diagnostics);
  }
}
