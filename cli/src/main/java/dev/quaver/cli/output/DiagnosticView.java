package dev.quaver.cli.output;

import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.diagnostics.DiagnosticRenderer;
import dev.quaver.diagnostics.Label;
import dev.quaver.exec.ProgramFailure;
import dev.quaver.source.SourceFile;
import dev.quaver.target.JobException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Shows what is wrong with a program on standard error, or as data.
public final class DiagnosticView {

  private final Console console;

  /// A view on `console`.
  public DiagnosticView(Console console) {
    this.console = console;
  }

  /// Shows each diagnostic with its place.
  public void show(List<Diagnostic> diagnostics) {
    diagnostics.forEach(diagnostic -> console.note(text(diagnostic, console.errStyle())));
  }

  /// Shows a failure of a running program with its Q# call stack.
  public void show(ProgramFailure failure) {
    console.note(text(failure, console.errStyle()));
  }

  /// Says why a job has no result.
  public void complain(JobException problem) {
    console.note(
        console.errStyle().bold(console.errStyle().red("error")) + ": " + problem.getMessage());
  }

  private static String text(Diagnostic diagnostic, Style style) {
    return (style.active() ? DiagnosticRenderer.coloured() : DiagnosticRenderer.plain())
        .render(diagnostic)
        .stripTrailing();
  }

  private static String text(ProgramFailure failure, Style style) {
    StringBuilder text = new StringBuilder(text(failure.diagnostic(), style));
    List<String> frames = failure.userCallStackLines();
    if (!frames.isEmpty()) {
      text.append("\nCall stack:");
      frames.forEach(frame -> text.append("\n    ").append(frame));
    }
    return text.toString();
  }

  /// A diagnostic as the command's contract fixes it; without a place file is empty and the numbers are 0.
  public static Map<String, Object> json(Diagnostic diagnostic) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", diagnostic.code());
    json.put("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
    json.put("message", diagnostic.message());
    diagnostic.primary().ifPresentOrElse(label -> place(json, label), () -> noPlace(json));
    json.put("help", diagnostic.help().orElse(""));
    return json;
  }

  private static void place(Map<String, Object> json, Label label) {
    SourceFile source = label.source();
    json.put("file", source.name());
    json.put("line", source.line(label.span().start()));
    json.put("column", source.column(label.span().start()));
    json.put("endLine", source.line(label.span().end()));
    json.put("endColumn", source.column(label.span().end()));
  }

  private static void noPlace(Map<String, Object> json) {
    json.put("file", "");
    for (String number : List.of("line", "column", "endLine", "endColumn")) {
      json.put(number, 0);
    }
  }
}
