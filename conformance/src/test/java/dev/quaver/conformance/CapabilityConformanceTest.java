package dev.quaver.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.target.Profile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/// Samples, examples and solutions of the published compiler, and the golden programs about capabilities, are accepted and
/// refused by each profile as the published compiler does: for the same constructs on the same lines.
class CapabilityConformanceTest {

  private static final Path BASE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

  private static final Path GOLDEN =
      BASE.resolveSibling("qsharp-ir/src/test/resources/golden/capability");

  /// The compiler crashes on a few programs, and translates a few for longer than it is given.
  private static final int MAX_WITHOUT_VERDICT = 40;

  private static final List<Profile> PROFILES =
      List.of(Profile.BASE, Profile.ADAPTIVE_RI, Profile.ADAPTIVE_RIF, Profile.ADAPTIVE);

  @TempDir private Path folder;

  @Test
  void verdictsAreThoseOfThePublishedCompiler() throws IOException, InterruptedException {
    List<Question> questions;
    List<String> lines;
    try {
      questions = questions();
      lines = Corpus.verdicts(jobs(questions));
    } catch (Corpus.UnavailableException reason) {
      System.out.println("Conformance of capabilities is skipped: " + reason.getMessage());
      throw new TestAbortedException(reason.getMessage(), reason);
    }
    int withoutVerdict = 0;
    int refused = 0;
    var differences = new ArrayList<String>();
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      Optional<Question.Verdict> published = Question.published(lines.get(i));
      if (published.isEmpty()) {
        withoutVerdict++;
        continue;
      }
      refused += published.get().refusals().isEmpty() ? 0 : 1;
      String difference = Question.difference(published.get(), question.ours());
      if (!difference.isEmpty()) {
        differences.add(question.id() + " " + question.profile() + ": " + difference);
      }
    }
    System.out.printf(
        "capabilities: %d of %d verdicts agree, %d refuse constructs, %d have none to compare%n",
        questions.size() - withoutVerdict - differences.size(),
        questions.size() - withoutVerdict,
        refused,
        withoutVerdict);
    assertTrue(withoutVerdict <= MAX_WITHOUT_VERDICT, withoutVerdict + " without a verdict");
    assertEquals(List.of(), differences);
  }

  private List<Question> questions()
      throws IOException, InterruptedException, Corpus.UnavailableException {
    var questions = new ArrayList<Question>();
    for (Case each : Corpus.load()) {
      if (!each.family().equals("placeholders")) {
        add(questions, each.id(), prepared(questions.size(), each));
      }
    }
    try (Stream<Path> programs = Files.list(GOLDEN)) {
      for (Path program : programs.sorted().toList()) {
        Path copy = Files.createDirectories(folder.resolve("golden" + questions.size()));
        Files.copy(program, copy.resolve(program.getFileName()));
        add(questions, program.getFileName().toString(), copy);
      }
    }
    return questions;
  }

  private static void add(List<Question> questions, String id, Path program) {
    PROFILES.forEach(profile -> questions.add(new Question(id, program, profile)));
  }

  /// A copy of a case with an entry point in a file of its own where it has none.
  private Path prepared(int number, Case program) throws IOException {
    Path copy = Files.createDirectories(folder.resolve("case" + number));
    try (Stream<Path> sources = Files.list(program.folder())) {
      for (Path source : sources.toList()) {
        Files.copy(source, copy.resolve(source.getFileName()));
      }
    }
    if (!program.entry().isEmpty()) {
      Files.writeString(
          copy.resolve("Judged.qs"),
          "namespace Judged { @EntryPoint() operation Start() : Bool { %s } }"
              .formatted(program.entry()));
    }
    return copy;
  }

  private Path jobs(List<Question> questions) throws IOException {
    List<String> lines =
        questions.stream().map(question -> question.folder() + "\t" + question.profile()).toList();
    return Files.write(folder.resolve("jobs.tsv"), lines);
  }
}
