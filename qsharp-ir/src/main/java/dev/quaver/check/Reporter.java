package dev.quaver.check;

import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;

/// Reports problems in one source.
record Reporter(Problems problems, SourceFile source) {

  void error(String code, String message, Span span) {
    problems.add(Diagnostic.error(code, message, source, span));
  }

  void error(String code, String message, Span span, String help) {
    problems.add(Diagnostic.error(code, message, source, span).withHelp(help));
  }

  void warning(String code, String message, Span span) {
    problems.add(Diagnostic.warning(code, message, source, span));
  }
}
