package dev.quaver.compiler;

import dev.quaver.check.ImplicitNamespace;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.format.ReadResult;
import dev.quaver.format.openqasm.FlatReader;
import dev.quaver.ir.Program;
import dev.quaver.lower.CircuitLowering;
import dev.quaver.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes programs of files in OpenQASM that nothing is chosen of: flat ones by a short way, which takes millions of gates a
/// second, all others through Q#.
final class OpenQasmPrograms {

  private OpenQasmPrograms() {}

  static ReadResult read(SourceFile file) {
    return flat(file)
        .map(ReadResult::of)
        .orElseGet(() -> compile(new SourceSet.Source(file, namespace(file))));
  }

  /// The program of a flat file, if it is one.
  static Optional<Program> flat(SourceFile file) {
    return FlatReader.read(file, OpenQasmNames.operation(namespace(file)))
        .map(CircuitLowering::program);
  }

  private static String namespace(SourceFile file) {
    return ImplicitNamespace.of(String.valueOf(Path.of(file.name()).getFileName()));
  }

  private static ReadResult compile(SourceSet.Source source) {
    Compilation compilation = Compiler.compile(new SourceSet(List.of(source)));
    List<Diagnostic> diagnostics = new ArrayList<>(compilation.diagnostics());
    if (compilation.hasErrors()) {
      return ReadResult.refused(diagnostics);
    }
    Entry entry = compilation.entry(EntryChoice.DEFAULT);
    diagnostics.addAll(entry.diagnostics());
    return new ReadResult(entry.program(), diagnostics);
  }
}
