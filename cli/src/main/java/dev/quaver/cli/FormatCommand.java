package dev.quaver.cli;

import dev.quaver.cli.output.Console;
import dev.quaver.cli.output.DiagnosticView;
import dev.quaver.compiler.SourceException;
import dev.quaver.compiler.SourceSet;
import dev.quaver.formatter.FormatResult;
import dev.quaver.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `quaver format`: lays sources out anew.
@Command(
    name = "format",
    description = {
      "Formats Q# files: indents, spaces and breaks their lines in one style.",
      "Prints the files that it changes. Files with syntax errors stay as they are."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class FormatCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  private final Console console;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = {
        "Files, and folders with all .qs files below them; the current folder by default.",
        "- formats standard input to standard output."
      })
  private List<String> paths = List.of(".");

  @Option(
      names = "--check",
      description =
          "Change nothing; print the files that would change and end with 1 if there are any.")
  private boolean check;

  @Mixin private SourceOptions sources = new SourceOptions();

  FormatCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (paths.contains(STANDARD_INPUT)) {
      if (paths.size() > 1) {
        throw new UsageException("- stands for standard input and cannot be mixed with files");
      }
      return formatInput();
    }
    boolean fine = true;
    for (Path file : FormattedFiles.find(paths.stream().map(SourceOptions::path).toList())) {
      fine &= formatFile(file);
    }
    return fine ? ExitCode.FINE : ExitCode.PROGRAM;
  }

  /// Whether there is nothing to complain about.
  private boolean formatFile(Path file) {
    FormatResult result = sources.format(SourceFile.of(file.toString(), SourceSet.text(file)));
    if (result.text().isEmpty()) {
      new DiagnosticView(console).show(result.diagnostics());
      return false;
    } else if (!result.changes()) {
      return true;
    } else if (!check) {
      String text = result.text().get();
      OutputFile.write(file, out -> out.write(text));
    }
    console.line(file.toString());
    return !check;
  }

  private int formatInput() {
    FormatResult result = sources.format(SourceFile.of("<stdin>", input()));
    if (result.text().isEmpty()) {
      new DiagnosticView(console).show(result.diagnostics());
      return ExitCode.PROGRAM;
    } else if (check) {
      return result.changes() ? ExitCode.PROGRAM : ExitCode.FINE;
    }
    console.text(result.text().get());
    return ExitCode.FINE;
  }

  private static String input() {
    try {
      return SourceSet.text("standard input", System.in.readAllBytes());
    } catch (IOException failure) {
      throw new SourceException("cannot read standard input", failure);
    }
  }
}
