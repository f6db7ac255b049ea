package dev.quaver.sim.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.quaver.compiler.Compiler;
import dev.quaver.compiler.DialectChoice;
import dev.quaver.compiler.EntryChoice;
import dev.quaver.compiler.SourceSet;
import dev.quaver.exec.Cancellation;
import dev.quaver.ir.IrValidator;
import dev.quaver.ir.Program;
import dev.quaver.lower.CircuitLowering;
import dev.quaver.partial.Evaluation;
import dev.quaver.partial.EvaluationOptions;
import dev.quaver.partial.PartialEvaluator;
import dev.quaver.target.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What becomes of a program as a circuit returns the same values with the same probabilities, under each profile that can
/// express it. Under the largest one, all can.
class PartialEvaluationTest {

  private static final Path FOLDER =
      Path.of(System.getProperty("basedir", "")).resolve("src/test/resources/programs");

  private static final int MAX_RUNS = 20_000;

  @TestFactory
  Stream<DynamicTest> programs() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(FOLDER)) {
      files = all.filter(file -> file.toString().endsWith(".qs")).sorted().toList();
    }
    assertTrue(files.size() >= 60, "only " + files.size() + " programs");
    return files.stream()
        .flatMap(file ->
            Stream.of(false, true)
                .map(grouped ->
                    dynamicTest(
                        file.getFileName() + (grouped ? " grouped" : ""),
                        () -> check(file, grouped))));
  }

  private static void check(Path file, boolean grouped) {
    ExactDistribution direct = distribution(compile(file, Profile.UNRESTRICTED));
    for (Profile profile : Profile.values()) {
      if (profile == Profile.UNRESTRICTED) {
        continue;
      }
      EvaluationOptions options = EvaluationOptions.of(profile.capabilities());
      Evaluation evaluation =
          PartialEvaluator.evaluate(
              compile(file, profile), grouped ? options.withGroups() : options);
      if (evaluation.circuit().isEmpty()) {
        assertTrue(profile != Profile.ADAPTIVE, () -> file + ": " + evaluation.diagnostics());
        continue;
      }
      Program program = CircuitLowering.program(evaluation.circuit().get());
      assertEquals(List.of(), IrValidator.validate(program));
      assertSame(direct, distribution(program), profile);
    }
  }

  private static Program compile(Path file, Profile profile) {
    return Compiler.compile(SourceSet.load(file), DialectChoice.AUTO, Optional.of(profile))
        .entry(EntryChoice.DEFAULT)
        .orThrow();
  }

  private static ExactDistribution distribution(Program program) {
    return ExactDistribution.of(program, MAX_RUNS, new Cancellation());
  }

  private static void assertSame(
      ExactDistribution direct, ExactDistribution evaluated, Profile profile) {
    Map<String, Double> expected = direct.probabilities();
    Map<String, Double> actual = evaluated.probabilities();
    var texts = new TreeSet<>(expected.keySet());
    texts.addAll(actual.keySet());
    for (String text : texts) {
      assertEquals(
          expected.getOrDefault(text, 0.0),
          actual.getOrDefault(text, 0.0),
          1e-9,
          () -> text + " under " + profile);
    }
  }
}
