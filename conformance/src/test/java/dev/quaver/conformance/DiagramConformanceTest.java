package dev.quaver.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.compiler.CompileException;
import dev.quaver.compiler.Compiler;
import dev.quaver.compiler.EntryChoice;
import dev.quaver.compiler.SourceSet;
import dev.quaver.diagram.Diagram;
import dev.quaver.diagram.DiagramOptions;
import dev.quaver.exec.Cancellation;
import dev.quaver.exec.ProgramFailure;
import dev.quaver.ir.Program;
import dev.quaver.partial.EvaluationOptions;
import dev.quaver.partial.PartialEvaluator;
import dev.quaver.target.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/// Circuits of the published compiler's samples and examples are those that it draws itself, column by column, but for what is
/// drawn differently on purpose.
class DiagramConformanceTest {

  private static final DiagramOptions OPTIONS = DiagramOptions.DEFAULT.withoutGroups();

  /// What they draw as several gates: rotations and phases under controls, and with more than two controls everything;
  /// exponentials; measurements other than of Z.
  private static final Pattern DECOMPOSED =
      Pattern.compile(
          "unitary (R1|Exp|GlobalPhase).*"
              + "|unitary (R|H|S|T|SX|SWAP)[^ ]*( / \\d+\\))? \\[q\\d.*"
              + "|unitary .* \\[q\\d+ q\\d+ q.*\\] .*"
              + "|unitary [YZ] \\[q\\d+ q.*\\] .*"
              + "|measurement M\\(.*");

  /// What depends on outcomes: they fold conditions that are not of a single result into functions without names.
  private static final Pattern CONDITIONAL = Pattern.compile("unitary .* \\[[^]]*q\\d+\\.\\d.*");

  /// What they draw of a program that declares its costs in place of doing anything.
  private static final String DECLARED_COSTS = "unitary AccountForEstimates";

  /// How a circuit compares.
  private enum Comparison {
    SAME,
    DECOMPOSED_THERE,
    CONDITIONS_DIFFER,
    COSTS_DRAWN_THERE,
    DIFFERENT,
    ONLY_THERE,
    ONLY_HERE,
    NEITHER
  }

  @Test
  void circuitsAreThoseOfThePublishedCompiler() throws IOException, InterruptedException {
    Map<String, Path> folders = new LinkedHashMap<>();
    List<String> theirs;
    try {
      Corpus.load().forEach(each -> folders.put(each.id(), each.folder()));
      theirs = Corpus.circuits();
    } catch (Corpus.UnavailableException reason) {
      System.out.println("Diagrams are not compared: " + reason.getMessage());
      throw new TestAbortedException(reason.getMessage(), reason);
    }
    Map<Comparison, List<String>> outcomes = new TreeMap<>();
    split(theirs)
        .forEach((id, lines) -> {
          Path folder = folders.get(id);
          Optional<List<String>> ours = folder == null ? Optional.empty() : draw(folder);
          outcomes.computeIfAbsent(compare(ours, lines), _ -> new ArrayList<>()).add(id);
        });
    outcomes.forEach(
        (comparison, ids) -> System.out.printf("diagrams %-17s %3d%n", comparison, ids.size()));
    assertTrue(outcomes.getOrDefault(Comparison.SAME, List.of()).size() >= 20, outcomes::toString);
    assertEquals(List.of(), outcomes.getOrDefault(Comparison.DIFFERENT, List.of()));
  }

  private static Map<String, List<String>> split(List<String> lines) {
    Map<String, List<String>> circuits = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("== ")) {
        current = new ArrayList<>();
        circuits.put(line.substring(3), current);
      } else {
        current.add(line);
      }
    }
    return circuits;
  }

  private static Comparison compare(Optional<List<String>> ours, List<String> theirs) {
    boolean there = !theirs.getFirst().startsWith("!");
    if (ours.isEmpty()) {
      return there ? Comparison.ONLY_THERE : Comparison.NEITHER;
    } else if (!there) {
      return Comparison.ONLY_HERE;
    } else if (ours.get().equals(theirs)) {
      return Comparison.SAME;
    }
    if (theirs.stream().anyMatch(line -> line.startsWith(DECLARED_COSTS))) {
      return Comparison.COSTS_DRAWN_THERE;
    } else if (hasLine(DECOMPOSED, ours.get())) {
      return Comparison.DECOMPOSED_THERE;
    }
    return hasLine(CONDITIONAL, theirs) ? Comparison.CONDITIONS_DIFFER : Comparison.DIFFERENT;
  }

  private static boolean hasLine(Pattern pattern, List<String> lines) {
    return lines.stream().anyMatch(line -> pattern.matcher(line.strip()).matches());
  }

  /// The outline of a program's circuit; nothing for what cannot be one.
  private static Optional<List<String>> draw(Path folder) {
    try {
      Program program =
          Compiler.compile(SourceSet.load(folder)).orThrow().entry(EntryChoice.DEFAULT).orThrow();
      var options =
          EvaluationOptions.of(Profile.ADAPTIVE.capabilities())
              .withCancellation(new Cancellation());
      return PartialEvaluator.evaluate(program, options)
          .circuit()
          .map(circuit -> CircuitOutline.of(Diagram.of(circuit, OPTIONS)));
    } catch (CompileException | ProgramFailure refusal) {
      return Optional.empty();
    }
  }
}
