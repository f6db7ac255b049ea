package dev.quaver.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.compiler.CallableSignature;
import dev.quaver.compiler.Compilation;
import dev.quaver.compiler.Compiler;
import dev.quaver.compiler.Entry;
import dev.quaver.compiler.EntryChoice;
import dev.quaver.compiler.SourceSet;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.diagnostics.DiagnosticRenderer;
import dev.quaver.formatter.Formatter;
import dev.quaver.ir.Program;
import dev.quaver.sim.SimulatorTargetProvider;
import dev.quaver.source.SourceFile;
import dev.quaver.target.Job;
import dev.quaver.target.JobException;
import dev.quaver.target.RunOptions;
import dev.quaver.target.Target;
import dev.quaver.target.TargetId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Damaged programs, made from real ones: each is refused with diagnostics, or compiled, formatted and run, without
/// internal errors and in good time.
///
/// `-Dfuzz.programs=100000` and `-Dfuzz.runs=10000` say how many, `-Dfuzz.seed=7` which.
class FuzzTest {

  private static final long SEED = Long.getLong("fuzz.seed", 20_261_122L);
  private static final int PROGRAMS = Integer.getInteger("fuzz.programs", 500);
  private static final int RUNS = Integer.getInteger("fuzz.runs", 30);
  private static final Duration RUN_LIMIT =
      Duration.ofMillis(Integer.getInteger("fuzz.limit", 200));
  private static final Duration STOP_LIMIT = Duration.ofMinutes(1);
  private static final int MOST_CALLABLES = 40;

  @Test
  void damagedProgramsCompileOrAreRefused() throws InterruptedException {
    var mutator = new Mutator(Vocabulary.QSHARP, Seeds.programs(), SEED);
    var trial = new Trial("parse, check, lower, format", SEED);
    for (int number = 0; number < PROGRAMS; number++) {
      String text = mutator.program(number);
      trial.run(number, text, () -> compile(text).isPresent() ? "lowered" : "refused");
    }
    assertEquals(List.of(), trial.failures());
    assertTrue(trial.count("lowered") > 0 && trial.count("refused") > 0, trial::summary);
  }

  @Test
  void damagedProgramsRunOrFail() throws InterruptedException {
    Target target = new SimulatorTargetProvider().find(TargetId.parse("sim.sparse")).orElseThrow();
    var mutator = new Mutator(Vocabulary.QSHARP, Seeds.programs(), SEED + 1);
    var trial = new Trial("run", SEED + 1);
    for (int number = 0; trial.count("ran") < RUNS && number < RUNS * 1_000; number++) {
      String text = mutator.program(number);
      trial.run(
          number,
          text,
          () -> {
            Optional<Program> program = runnable(text);
            program.ifPresent(found -> run(target, found, trial));
            return program.isPresent() ? "ran" : "refused";
          });
    }
    assertEquals(List.of(), trial.failures());
    assertTrue(trial.count("ended well") > 0, trial::summary);
  }

  /// The last program lowered, if all went well.
  private static Optional<Entry> compile(String text) {
    Compilation compilation = Compiler.compile(SourceSet.ofText("Fuzz.qs", text));
    DiagnosticRenderer.plain().render(compilation.diagnostics());
    Formatter.format(SourceFile.of("Fuzz.qs", text));
    if (compilation.hasErrors()) {
      return Optional.empty();
    }
    String names =
        compilation.callables().stream()
            .filter(callable -> callable.typeParameters().isEmpty())
            .limit(MOST_CALLABLES)
            .map(CallableSignature::qualifiedName)
            .collect(Collectors.joining(", "));
    Entry entry = compilation.entry(new EntryChoice.Expression("(" + names + ")"));
    DiagnosticRenderer.plain().render(entry.diagnostics());
    return Optional.of(entry);
  }

  /// A program that starts with the first callable without parameters.
  private static Optional<Program> runnable(String text) {
    Compilation compilation = Compiler.compile(SourceSet.ofText("Fuzz.qs", text));
    if (compilation.hasErrors()) {
      return Optional.empty();
    }
    return compilation.callables().stream()
        .filter(callable -> callable.parameters().isEmpty() && callable.typeParameters().isEmpty())
        .findFirst()
        .flatMap(callable ->
            compilation
                .entry(new EntryChoice.Expression(callable.qualifiedName() + "()"))
                .program());
  }

  private static void run(Target target, Program program, Trial trial) {
    List<Diagnostic> refusal = target.check(program);
    if (!refusal.isEmpty()) {
      trial.add("refused by the target");
      return;
    }
    Job job = target.submit(program, RunOptions.shots(2).withSeed(SEED));
    try {
      job.await(RUN_LIMIT);
      trial.add("ended well");
    } catch (JobException end) {
      switch (end.reason()) {
        case TIMED_OUT -> stop(job, trial);
        case PROGRAM_FAILED, TARGET_FAILED -> trial.add("failed");
        default -> throw end;
      }
    }
  }

  /// A run that takes long must end when it is asked to.
  private static void stop(Job job, Trial trial) {
    job.cancel();
    try {
      job.await(STOP_LIMIT);
      trial.add("ended well");
    } catch (JobException end) {
      switch (end.reason()) {
        case CANCELLED -> trial.add("stopped");
        case PROGRAM_FAILED, TARGET_FAILED -> trial.add("failed");
        default -> throw end;
      }
    }
  }
}
