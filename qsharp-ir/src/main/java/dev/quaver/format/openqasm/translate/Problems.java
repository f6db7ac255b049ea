package dev.quaver.format.openqasm.translate;

import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.List;

/// Collects what is wrong, each with the file that is being translated.
final class Problems {

  private final List<Diagnostic> found = new ArrayList<>();
  private SourceFile source;

  Problems(SourceFile source) {
    this.source = source;
  }

  SourceFile source() {
    return source;
  }

  void enter(SourceFile file) {
    source = file;
  }

  List<Diagnostic> all() {
    return found;
  }

  boolean hasErrors() {
    return found.stream().anyMatch(Diagnostic::isError);
  }

  void error(Problem problem, String message, Span span) {
    found.add(Diagnostic.error(problem.code(), message, source, span));
  }

  void error(Problem problem, String message, Span span, String help) {
    found.add(Diagnostic.error(problem.code(), message, source, span).withHelp(help));
  }

  void warning(Problem problem, String message, Span span) {
    found.add(Diagnostic.warning(problem.code(), message, source, span));
  }

  /// `1 qubit`, `2 qubits`
  static String count(long number, String what) {
    return number == 1 ? "1 " + what : number + " " + what + "s";
  }

  void add(List<Diagnostic> diagnostics) {
    found.addAll(diagnostics);
  }
}
