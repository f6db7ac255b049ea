package dev.quaver.cli;

import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.cli.output.Console;
import dev.quaver.cli.output.DiagnosticView;
import dev.quaver.cli.output.JsonWriter;
import dev.quaver.compiler.Entry;
import dev.quaver.diagram.Diagram;
import dev.quaver.diagram.DiagramOptions;
import dev.quaver.diagram.JsonDiagram;
import dev.quaver.diagram.SvgDiagram;
import dev.quaver.diagram.TextDiagram;
import dev.quaver.exec.ProgramFailure;
import dev.quaver.ir.Program;
import dev.quaver.partial.Evaluation;
import dev.quaver.partial.EvaluationOptions;
import dev.quaver.partial.PartialEvaluator;
import dev.quaver.target.Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `quaver circuit`: draws the circuit of a program.
@Command(
    name = "circuit",
    description = "Draws the circuit of a program.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    customSynopsis =
        "quaver circuit [PATH] [--entry NAME|EXPR] [--profile P] [--format text|svg|json]"
            + " [--no-groups | --group-depth N] [--max-operations N] [-o FILE] [NAME=VALUE ...]%n")
final class CircuitCommand implements Callable<Integer> {

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
      names = "--entry",
      paramLabel = "NAME|EXPR",
      description =
          "What to draw: the name of a callable or a Q# expression; by default the callable"
              + " with @EntryPoint(), else Main.")
  private @Nullable String entry;

  @Option(
      names = "--profile",
      paramLabel = "PROFILE",
      description =
          "What may depend on outcomes: nothing (base), branches and integers (adaptive_ri), numbers"
              + " (adaptive_rif), loops too (adaptive, the default).")
  private Profile profile = Profile.ADAPTIVE;

  @Option(
      names = "--format",
      paramLabel = "text|svg|json",
      description =
          "How to draw it: in letters, as a picture, or for circuit viewers; by default as the name of"
              + " FILE ends, else in letters.")
  private @Nullable DiagramFormat format;

  @Option(names = "--no-groups", description = "Do not keep calls and loops together as boxes.")
  private boolean withoutGroups;

  @Option(
      names = "--group-depth",
      paramLabel = "N",
      description = "Draw boxes within boxes only N deep.")
  private @Nullable Integer groupDepth;

  @Option(
      names = "--max-operations",
      paramLabel = "N",
      description =
          "Draw the first N operations; " + DiagramOptions.DEFAULT_MAX_OPERATIONS + " by default.")
  private int maxOperations = DiagramOptions.DEFAULT_MAX_OPERATIONS;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write it; standard output by default.")
  private @Nullable String output;

  @Mixin private SourceOptions sources = new SourceOptions();

  CircuitCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    DiagramOptions options = options();
    RunArguments arguments = RunArguments.of(words);
    Entry chosen = sources.load(arguments.path(), arguments.choice(Optional.ofNullable(entry)));
    var view = new DiagnosticView(console);
    view.show(chosen.diagnostics());
    if (chosen.program().isEmpty()) {
      return chosen.misused() ? ExitCode.USAGE : ExitCode.PROGRAM;
    }
    Optional<DynamicCircuit> circuit = evaluate(chosen.program().get(), view);
    if (circuit.isEmpty()) {
      return ExitCode.PROGRAM;
    }
    draw(Diagram.of(circuit.get(), options));
    return ExitCode.FINE;
  }

  private DiagramOptions options() {
    if (withoutGroups && groupDepth != null) {
      throw new UsageException("--no-groups and --group-depth exclude each other");
    }
    if (groupDepth != null && groupDepth < 0) {
      throw new UsageException("--group-depth must be at least 0, not " + groupDepth);
    }
    if (maxOperations < 1) {
      throw new UsageException("--max-operations must be at least 1, not " + maxOperations);
    }
    int depth = groupDepth == null ? Integer.MAX_VALUE : groupDepth;
    return new DiagramOptions(withoutGroups ? 0 : depth, maxOperations);
  }

  private Optional<DynamicCircuit> evaluate(Program program, DiagnosticView view) {
    EvaluationOptions options = EvaluationOptions.of(profile.capabilities());
    try {
      Evaluation evaluation =
          PartialEvaluator.evaluate(program, withoutGroups ? options : options.withGroups());
      view.show(evaluation.diagnostics());
      return evaluation.circuit();
    } catch (ProgramFailure failure) {
      view.show(failure);
      return Optional.empty();
    }
  }

  private void draw(Diagram diagram) {
    if (output == null) {
      print(diagram);
    } else {
      DiagramFormat usual = DiagramFormat.ofFile(output);
      OutputFile.write(SourceOptions.path(output), out -> draw(diagram, usual, out));
    }
    if (!diagram.complete()) {
      console.note(
          "note: the program has more than %d operations; the diagram shows the first of them, and"
                  .formatted(maxOperations)
              + " --max-operations N shows more");
    }
  }

  private void print(Diagram diagram) {
    try {
      draw(diagram, DiagramFormat.TEXT, console.out());
    } catch (IOException impossible) {
      throw new UncheckedIOException("internal: a console that fails", impossible);
    }
    console.flush();
  }

  private void draw(Diagram diagram, DiagramFormat usual, Appendable out) throws IOException {
    switch (format == null ? usual : format) {
      case TEXT -> TextDiagram.write(diagram, out);
      case SVG -> SvgDiagram.write(diagram, out);
      case JSON -> out.append(JsonWriter.write(JsonDiagram.of(diagram))).append('\n');
    }
  }
}
