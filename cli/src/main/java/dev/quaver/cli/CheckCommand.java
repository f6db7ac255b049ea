package dev.quaver.cli;

import dev.quaver.capability.CapabilityCheck;
import dev.quaver.cli.output.Console;
import dev.quaver.cli.output.DiagnosticView;
import dev.quaver.cli.output.JsonWriter;
import dev.quaver.compiler.Compilation;
import dev.quaver.compiler.EntryChoice;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.target.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `quaver check`: compiles only, and judges the program by a profile if it has an entry.
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

  @Option(
      names = "--profile",
      paramLabel = "base|adaptive_ri|adaptive_rif|adaptive|unrestricted",
      description = {
        "What the program's target can do; by default what the project or @EntryPoint says,",
        "else unrestricted."
      })
  private @Nullable Profile profile;

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
    Compilation compilation = sources.compile(path, Optional.ofNullable(profile));
    List<Diagnostic> diagnostics = new ArrayList<>(compilation.diagnostics());
    if (!compilation.hasErrors()) {
      diagnostics.addAll(beyondProfile(compilation));
    }
    DiagnosticView view = new DiagnosticView(console);
    switch (format) {
      case TEXT -> view.show(diagnostics);
      case JSON ->
          console.line(
              JsonWriter.write(
                  Map.of("diagnostics", diagnostics.stream().map(DiagnosticView::json).toList())));
    }
    return diagnostics.stream().anyMatch(Diagnostic::isError) ? ExitCode.PROGRAM : ExitCode.FINE;
  }

  /// What the program that starts at the entry point asks of a target beyond the profile; nothing without an entry.
  private static List<Diagnostic> beyondProfile(Compilation compilation) {
    Profile profile = compilation.profile();
    if (profile == Profile.UNRESTRICTED) {
      return List.of();
    }
    return compilation
        .entry(EntryChoice.DEFAULT)
        .program()
        .map(program ->
            CapabilityCheck.check(
                program, profile.capabilities(), "a target of the profile " + profile))
        .orElse(List.of());
  }
}
