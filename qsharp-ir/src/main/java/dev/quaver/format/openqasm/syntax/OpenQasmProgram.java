package dev.quaver.format.openqasm.syntax;

import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.source.SourceFile;
import java.util.List;

/// A text that has been read.
///
/// @param version what its first line says, else the version of the file that includes it, else 3
/// @param statements none if any diagnostic is an error
/// @param diagnostics what is wrong with its syntax
public record OpenQasmProgram(
    SourceFile source,
    OpenQasmVersion version,
    List<Statement> statements,
    List<Diagnostic> diagnostics) {
  public OpenQasmProgram {
    statements = List.copyOf(statements);
    diagnostics = List.copyOf(diagnostics);
  }
}
