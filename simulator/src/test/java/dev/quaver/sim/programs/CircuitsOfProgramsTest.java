package dev.quaver.sim.programs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.compiler.Compilation;
import dev.quaver.compiler.Compiler;
import dev.quaver.compiler.DialectChoice;
import dev.quaver.compiler.EntryChoice;
import dev.quaver.compiler.SourceSet;
import dev.quaver.ir.Program;
import dev.quaver.target.Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The circuits of all programs of the golden folders and the examples have the distributions of the programs, in each profile
/// that can express them.
class CircuitsOfProgramsTest {

  private static final String MARK = "// run ";

  private static final List<Path> FOLDERS =
      List.of(
          Path.of("src/test/resources/golden/run"),
          Path.of("../qsharp-ir/src/test/resources/golden/partial"),
          Path.of("../examples"));

  private static final List<Profile> PROFILES =
      List.of(Profile.BASE, Profile.ADAPTIVE_RI, Profile.ADAPTIVE_RIF, Profile.ADAPTIVE);

  private static final Map<Profile, Map<CircuitMeaning.Verdict, Integer>> counts =
      PROFILES.stream()
          .collect(
              Collectors.toMap(
                  profile -> profile, _ -> new EnumMap<>(CircuitMeaning.Verdict.class)));

  @TestFactory
  Stream<DynamicTest> circuitsMeanWhatTheirProgramsDo() {
    return FOLDERS.stream()
        .flatMap(CircuitsOfProgramsTest::programs)
        .map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> check(path)));
  }

  private static Stream<Path> programs(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".qs")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(Path path) throws IOException {
    String text = Files.readString(path);
    List<EntryChoice> entries = new ArrayList<>();
    text.lines()
        .filter(line -> line.startsWith(MARK))
        .map(line -> line.substring(MARK.length()))
        .forEach(entry -> entries.add(new EntryChoice.Expression(entry)));
    if (entries.isEmpty()) {
      entries.add(EntryChoice.DEFAULT);
    }
    Compilation compilation =
        Compiler.compile(
            SourceSet.ofText(path.getFileName().toString(), text),
            DialectChoice.AUTO,
            Optional.of(Profile.UNRESTRICTED));
    for (EntryChoice choice : entries) {
      var meaning = new CircuitMeaning();
      Optional<Program> program = compilation.entry(choice).program();
      for (Profile profile : program.isPresent() ? PROFILES : List.<Profile>of()) {
        of(profile).merge(meaning.compare(program.get(), profile), 1, Integer::sum);
      }
    }
  }

  private static Map<CircuitMeaning.Verdict, Integer> of(Profile profile) {
    return Objects.requireNonNull(counts.get(profile));
  }

  /// No profile may lose what it could express; more only makes the test better.
  @AfterAll
  static void manyProgramsWereCompared() {
    for (Profile profile : PROFILES) {
      int same = of(profile).getOrDefault(CircuitMeaning.Verdict.SAME, 0);
      assertTrue(same >= 800, profile + ": " + of(profile));
    }
  }
}
