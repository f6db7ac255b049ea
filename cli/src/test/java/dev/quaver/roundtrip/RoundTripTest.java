package dev.quaver.roundtrip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.quaver.compiler.DialectChoice;
import dev.quaver.compiler.Entry;
import dev.quaver.compiler.EntryChoice;
import dev.quaver.compiler.ProgramLoader;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.roundtrip.RoundTrip.Verdict;
import dev.quaver.roundtrip.RoundTrip.Way;
import dev.quaver.target.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Our programs survive being written and read in each format that can express them. A file for each program says which
/// those are, and why the others cannot; `-Dgolden=update` writes it anew and makes the run fail.
class RoundTripTest {

  private static final Path MODULE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

  private static final Path FOLDER =
      MODULE.resolveSibling("simulator").resolve("src/test/resources/programs");

  private static final Path GOLDEN = MODULE.resolve("src/test/resources/roundtrip");

  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

  @TestFactory
  Stream<DynamicTest> programs() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(FOLDER)) {
      files = all.filter(file -> file.toString().endsWith(".qs")).sorted().toList();
    }
    assertTrue(files.size() >= 60, "only " + files.size() + " programs");
    return files.stream()
        .map(file -> dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private static void check(Path file) throws IOException {
    var roundTrip = new RoundTrip(compile(file, Profile.UNRESTRICTED).orThrow());
    List<String> lines = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Way way : Ways.ALL) {
      Verdict verdict = verdict(roundTrip, file, way);
      lines.add("%-24s %s%n".formatted(way, verdict.word()));
      verdict.problem().ifPresent(problem -> problems.add(way + ": " + problem));
    }
    assertEquals(List.of(), problems);
    String actual = String.join("", lines);
    Path golden = GOLDEN.resolve(file.getFileName().toString().replace(".qs", ".ways"));
    if (UPDATE) {
      Files.writeString(golden, actual);
    }
    assertTrue(!UPDATE, "rewritten: " + golden);
    assertEquals(Files.readString(golden), actual);
  }

  private static Verdict verdict(RoundTrip roundTrip, Path file, Way way) {
    Entry entry = compile(file, way.profile());
    return entry
        .program()
        .map(program -> roundTrip.by(way, program))
        .orElseGet(() ->
            new Verdict(
                entry.diagnostics().stream().filter(Diagnostic::isError).findFirst(),
                Optional.empty()));
  }

  private static Entry compile(Path file, Profile profile) {
    return new ProgramLoader(DialectChoice.AUTO, Optional.of(profile), profile)
        .load(file, EntryChoice.DEFAULT)
        .entry();
  }
}
