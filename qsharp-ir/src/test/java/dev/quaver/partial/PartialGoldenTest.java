package dev.quaver.partial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.quaver.circuit.DynamicCircuitPrinter;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.exec.ProgramFailure;
import dev.quaver.target.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each `golden/partial/*.qs` gives the circuits in the `.circuit` beside it, profile by profile; those with the same outcome
/// share a paragraph. `-Dgolden=update` writes the `.circuit` files and fails.
class PartialGoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden/partial");

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(path -> path.toString().endsWith(".qs")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void evaluatesToItsCircuits(Path path) throws IOException {
    String actual = outcomes(path);
    Path golden = path.resolveSibling(path.getFileName().toString().replace(".qs", ".circuit"));
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(golden, actual);
      fail("wrote " + golden.getFileName());
    }
    assertEquals(Files.readString(golden), actual);
  }

  @Test
  void hasCases() throws IOException {
    assertTrue(cases().count() > 5);
  }

  private static String outcomes(Path path) throws IOException {
    String text = Files.readString(path);
    String name = path.getFileName().toString();
    Map<String, List<String>> profilesByOutcome = new LinkedHashMap<>();
    for (Profile profile : Profile.values()) {
      if (profile != Profile.UNRESTRICTED) {
        profilesByOutcome
            .computeIfAbsent(outcome(name, text, profile), _ -> new ArrayList<>())
            .add(profile.toString());
      }
    }
    return profilesByOutcome.entrySet().stream()
        .map(entry -> "== " + String.join(", ", entry.getValue()) + "\n" + entry.getKey())
        .collect(Collectors.joining("\n"));
  }

  private static String outcome(String name, String text, Profile profile) {
    try {
      Evaluation evaluation = Evaluations.evaluate(name, text, profile);
      return evaluation
          .circuit()
          .map(DynamicCircuitPrinter::print)
          .orElseGet(() ->
              evaluation.diagnostics().stream()
                  .map(PartialGoldenTest::line)
                  .collect(Collectors.joining()));
    } catch (ProgramFailure failure) {
      return line(failure.diagnostic());
    }
  }

  private static String line(Diagnostic diagnostic) {
    String place =
        diagnostic
            .primary()
            .map(label ->
                " at "
                    + label.source().line(label.span().start())
                    + " `"
                    + label.source().text(label.span())
                    + "`")
            .orElse("");
    return "! " + diagnostic.code() + ": " + diagnostic.message() + place + "\n";
  }
}
