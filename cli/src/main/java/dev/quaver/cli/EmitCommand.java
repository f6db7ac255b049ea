package dev.quaver.cli;

import dev.quaver.circuit.CircuitStatistics;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.cli.output.Console;
import dev.quaver.cli.output.DiagnosticView;
import dev.quaver.compiler.LoadedProgram;
import dev.quaver.exec.Cancellation;
import dev.quaver.exec.ProgramFailure;
import dev.quaver.format.ProgramFormat;
import dev.quaver.format.ProgramFormats;
import dev.quaver.format.WriteOptions;
import dev.quaver.ir.Program;
import dev.quaver.target.Profile;
import dev.quaver.translate.Translation;
import dev.quaver.translate.TranslationOptions;
import dev.quaver.translate.Translator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `quaver emit`: writes a program in a format that machines take.
@Command(
    name = "emit",
    description = "Writes a program in a format that quantum hardware takes.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    customSynopsis =
        "quaver emit [PATH] --as qir|openqasm2|openqasm3|ionq|quil [--profile P] [--entry NAME|EXPR]"
            + " [--optimize] [--stats] [-o FILE] [NAME=VALUE ...]%n")
final class EmitCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH, NAME=VALUE",
      description = {
        "PATH is a .qs file, a folder or a project, or a file of another format (.qasm, .ll, .quil, .json);",
        "the current folder by default.",
        "NAME=VALUE gives a parameter of the entry its value, a Q# expression."
      })
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      description =
          "What to write: qir, openqasm2, openqasm3, ionq or quil; where -o is given, its ending tells.")
  private @Nullable String formatName;

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      description =
          "What the receiver can do: base, adaptive_ri, adaptive_rif or adaptive; by default what the"
              + " program asks for, else what usual receivers of the format can do.")
  private @Nullable Profile profile;

  @Option(
      names = "--entry",
      paramLabel = "NAME|EXPR",
      description =
          "What to write: the name of a callable or a Q# expression; by default the callable"
              + " with @EntryPoint(), else Main.")
  private @Nullable String entry;

  @Option(
      names = "--qir-version",
      paramLabel = "1|2",
      description = "QIR with typed (1) or opaque (2) pointers; 2 by default.")
  private int qirVersion = 2;

  @Option(
      names = "--gateset",
      paramLabel = "NAME",
      description =
          "Native gates of the receiver, where a format has such: for ionq aria or forte.")
  private @Nullable String gateSet;

  @Option(names = "--optimize", description = "Make the circuit shorter first.")
  private boolean optimize;

  @Option(
      names = "--stats",
      description =
          "Show qubits, gates by kind, depth and measurements, before and after optimizing, on standard"
              + " error.")
  private boolean stats;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write it; standard output by default.")
  private @Nullable String output;

  @Mixin private SourceOptions sources = new SourceOptions();

  EmitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (qirVersion != 1 && qirVersion != 2) {
      throw new UsageException("--qir-version is 1 or 2, not " + qirVersion);
    }
    ProgramFormat format = format();
    RunArguments arguments = RunArguments.of(words);
    LoadedProgram loaded =
        sources.load(
            arguments.path(),
            arguments.choice(Optional.ofNullable(entry)),
            Optional.ofNullable(profile),
            usualProfile(format));
    var view = new DiagnosticView(console);
    view.show(loaded.entry().diagnostics());
    if (loaded.entry().program().isEmpty()) {
      return loaded.entry().misused() ? ExitCode.USAGE : ExitCode.PROGRAM;
    }
    return emit(loaded.entry().program().get(), loaded.profile(), format, view);
  }

  private int emit(Program program, Profile chosen, ProgramFormat format, DiagnosticView view) {
    var write = new WriteOptions(chosen.capabilities(), qirVersion, Optional.ofNullable(gateSet));
    var options =
        new TranslationOptions(
            "the profile " + chosen, write, optimize || stats, new Cancellation());
    Translation translation;
    try {
      translation = Translator.translate(program, format, options);
    } catch (ProgramFailure failure) {
      view.show(failure);
      return ExitCode.PROGRAM;
    }
    view.show(translation.diagnostics());
    if (translation.circuit().isEmpty()) {
      return ExitCode.PROGRAM;
    }
    DynamicCircuit plain = translation.plain().orElseThrow();
    DynamicCircuit shorter = translation.circuit().get();
    write(optimize ? shorter : plain, format, write);
    if (stats) {
      console.note(
          CircuitStatistics.table(
                  List.of("written", "optimized"),
                  List.of(CircuitStatistics.of(plain), CircuitStatistics.of(shorter)))
              .stripTrailing());
    }
    return ExitCode.FINE;
  }

  private void write(DynamicCircuit circuit, ProgramFormat format, WriteOptions options) {
    if (output != null) {
      OutputFile.write(SourceOptions.path(output), out -> format.write(circuit, options, out));
      return;
    }
    try {
      format.write(circuit, options, console.out());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    console.flush();
  }

  private static Profile usualProfile(ProgramFormat format) {
    for (Profile each : Profile.values()) {
      if (each.capabilities().equals(format.usualCapabilities())) {
        return each;
      }
    }
    return Profile.BASE;
  }

  private ProgramFormat format() {
    if (formatName != null) {
      String name = formatName;
      return ProgramFormats.named(name)
          .orElseThrow(
              () -> new UsageException("unknown format " + name + "; there are: " + names()));
    }
    if (output != null) {
      String extension = output.substring(output.lastIndexOf('.') + 1);
      return ProgramFormats.withExtension(extension)
          .orElseThrow(() ->
              new UsageException(
                  "the ending of " + output + " tells no format; --as does: " + names()));
    }
    throw new UsageException("which format? --as is one of " + names());
  }

  private static String names() {
    return ProgramFormats.all().stream().map(ProgramFormat::name).collect(Collectors.joining(", "));
  }
}
