package dev.quaver.cli;

import dev.quaver.cli.output.Console;
import dev.quaver.cli.output.DiagnosticView;
import dev.quaver.cli.output.JsonWriter;
import dev.quaver.cli.words.Option;
import dev.quaver.cli.words.Syntax;
import dev.quaver.cli.words.Words;
import dev.quaver.compiler.Compilation;
import java.util.List;
import java.util.Map;

/// `quaver check`: compiles only.
final class CheckCommand implements Command {

  private static final Option<OutputFormat> FORMAT =
      OutputFormat.option("How to print the diagnostics; text by default.");

  private static final Syntax SYNTAX =
      new Syntax(
          "check",
          "Compiles Q# and reports what is wrong.",
          List.of(SourceOptions.PATH),
          1,
          List.of(SourceOptions.DIALECT, FORMAT));

  private final Console console;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Syntax syntax() {
    return SYNTAX;
  }

  @Override
  public int run(Words words) {
    Compilation compilation = SourceOptions.compile(words);
    DiagnosticView view = new DiagnosticView(console);
    switch (OutputFormat.of(words, FORMAT)) {
      case TEXT -> view.show(compilation.diagnostics());
      case JSON ->
          console.line(
              JsonWriter.write(
                  Map.of(
                      "diagnostics",
                      compilation.diagnostics().stream().map(DiagnosticView::json).toList())));
    }
    return compilation.hasErrors() ? ExitCode.PROGRAM : ExitCode.FINE;
  }
}
