package dev.quaver.cli;

import dev.quaver.cli.output.Console;
import dev.quaver.cli.output.DiagnosticView;
import dev.quaver.cli.output.JsonWriter;
import dev.quaver.compiler.Compilation;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `quaver check`: compiles only.
@Command(
    name = "check",
    description = "Compiles Q# and reports what is wrong.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "PATH",
      description = "A .qs or .qasm file, a folder or a project; the current folder by default.")
  private String path = ".";

  @Mixin private SourceOptions sources = new SourceOptions();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "How to print the diagnostics; text by default.")
  private OutputFormat format = OutputFormat.TEXT;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Compilation compilation = sources.compile(path);
    DiagnosticView view = new DiagnosticView(console);
    switch (format) {
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
