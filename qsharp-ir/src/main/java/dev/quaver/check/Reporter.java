package dev.quaver.check;

import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;
import org.jspecify.annotations.Nullable;

/// Reports problems in one source.
record Reporter(Problems problems, SourceFile source) {

  void error(String code, String message, Span span) {
    problems.add(Diagnostic.error(code, message, source, span));
  }

  void error(String code, String message, Span span, String help) {
    problems.add(Diagnostic.error(code, message, source, span).withHelp(help));
  }

  /// An error with a second label at the declaration of `item`, if that is the user's.
  void errorAt(
      String code,
      String message,
      Span span,
      @Nullable GlobalItem item,
      String label,
      String help) {
    Diagnostic diagnostic = Diagnostic.error(code, message, source, span).withHelp(help);
    problems.add(
        item != null && item.isUser()
            ? diagnostic.withLabel(item.place.source(), item.name.span(), label)
            : diagnostic);
  }

  void warning(String code, String message, Span span) {
    problems.add(Diagnostic.warning(code, message, source, span));
  }
}
