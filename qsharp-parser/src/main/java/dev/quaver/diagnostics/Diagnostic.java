package dev.quaver.diagnostics;

import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One thing that is wrong with a user's program, in Q# words, at the smallest place that shows it.
///
/// @param code stable code, `Family.Name`, as the modern compiler names it where it has one (`TypeCk.TyMismatch`)
/// @param message one sentence, lower case, without a final full stop
/// @param primary where it is; absent for what has no place (a missing entry point)
/// @param secondary other places that explain it
/// @param help how to mend it, where that is known
public record Diagnostic(
    String code,
    Severity severity,
    String message,
    Optional<Label> primary,
    List<Label> secondary,
    Optional<String> help) {

  public Diagnostic {
    secondary = List.copyOf(secondary);
  }

  /// An error at `span`.
  public static Diagnostic error(String code, String message, SourceFile source, Span span) {
    return new Diagnostic(
        code,
        Severity.ERROR,
        message,
        Optional.of(new Label(source, span, "")),
        List.of(),
        Optional.empty());
  }

  /// A warning at `span`.
  public static Diagnostic warning(String code, String message, SourceFile source, Span span) {
    return new Diagnostic(
        code,
        Severity.WARNING,
        message,
        Optional.of(new Label(source, span, "")),
        List.of(),
        Optional.empty());
  }

  /// An error that has no place.
  public static Diagnostic error(String code, String message) {
    return new Diagnostic(
        code, Severity.ERROR, message, Optional.empty(), List.of(), Optional.empty());
  }

  /// The same with a help sentence.
  public Diagnostic withHelp(String sentence) {
    return new Diagnostic(code, severity, message, primary, secondary, Optional.of(sentence));
  }

  /// The same with one more secondary label.
  public Diagnostic withLabel(SourceFile source, Span span, String text) {
    var labels = new ArrayList<>(secondary);
    labels.add(new Label(source, span, text));
    return new Diagnostic(code, severity, message, primary, labels, help);
  }

  /// Whether this makes the program unusable.
  public boolean isError() {
    return severity == Severity.ERROR;
  }
}
