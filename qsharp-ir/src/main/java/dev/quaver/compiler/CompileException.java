package dev.quaver.compiler;

import dev.quaver.diagnostics.Diagnostic;
import java.util.List;
import java.util.stream.Collectors;

/// Sources do not compile. Its message has a line for each error.
public final class CompileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  /// @param diagnostics at least one of them an error
  public CompileException(List<Diagnostic> diagnostics) {
    super(
        diagnostics.stream()
            .filter(Diagnostic::isError)
            .map(CompileException::line)
            .collect(Collectors.joining("\n")));
    this.diagnostics = List.copyOf(diagnostics);
  }

  /// What is wrong, warnings included.
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  private static String line(Diagnostic diagnostic) {
    String place =
        diagnostic
            .primary()
            .map(label ->
                "%s:%d:%d: "
                    .formatted(
                        label.source().name(),
                        label.source().line(label.span().start()),
                        label.source().column(label.span().start())))
            .orElse("");
    return place + diagnostic.message() + " [" + diagnostic.code() + "]";
  }
}
