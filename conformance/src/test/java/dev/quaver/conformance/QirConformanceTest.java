package dev.quaver.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.compiler.Compilation;
import dev.quaver.compiler.Compiler;
import dev.quaver.compiler.DialectChoice;
import dev.quaver.compiler.EntryChoice;
import dev.quaver.compiler.SourceSet;
import dev.quaver.exec.Cancellation;
import dev.quaver.exec.ProgramFailure;
import dev.quaver.format.ProgramFormat;
import dev.quaver.format.ProgramFormats;
import dev.quaver.format.ReadResult;
import dev.quaver.format.WriteOptions;
import dev.quaver.format.qir.Llvm;
import dev.quaver.ir.Program;
import dev.quaver.source.SourceFile;
import dev.quaver.target.Profile;
import dev.quaver.translate.Translation;
import dev.quaver.translate.TranslationOptions;
import dev.quaver.translate.Translator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/// The QIR that the published compiler makes of its samples and examples is read and means what the programs mean; so does ours,
/// which LLVM's own tools take.
class QirConformanceTest {

  private static final ProgramFormat QIR = ProgramFormats.named("qir").orElseThrow();

  private static final List<Profile> PROFILES =
      List.of(Profile.BASE, Profile.ADAPTIVE_RI, Profile.ADAPTIVE_RIF, Profile.ADAPTIVE);

  private static final Pattern QUBITS = Pattern.compile("\"required_num_qubits\"=\"(\\d+)\"");
  private static final int MOST_QUBITS = 20;

  @TempDir private Path folder;

  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<String> problems = new ArrayList<>();

  /// A program under a profile, and where the published compiler's QIR for it is, if it makes any.
  private record Job(Case program, Profile profile, Path published) {
    @Override
    public String toString() {
      return program.id() + " " + profile;
    }
  }

  @Test
  void modulesMeanWhatTheirProgramsMean() throws IOException, InterruptedException {
    List<Job> jobs = new ArrayList<>();
    try {
      for (Case each : Corpus.load()) {
        if (each.family().equals("samples") || each.family().equals("examples")) {
          PROFILES.forEach(
              profile -> jobs.add(new Job(each, profile, folder.resolve(jobs.size() + ".ll"))));
        }
      }
      List<String> lines =
          jobs.stream()
              .map(job -> job.program().folder() + "\t" + job.profile() + "\t" + job.published())
              .toList();
      Corpus.verdicts(Files.write(folder.resolve("jobs.tsv"), lines));
    } catch (Corpus.UnavailableException reason) {
      System.out.println("Conformance of QIR is skipped: " + reason.getMessage());
      throw new TestAbortedException(reason.getMessage(), reason);
    }
    for (Job job : jobs) {
      compare(job);
    }
    counts.forEach((outcome, count) -> System.out.printf("qir %-40s %3d%n", outcome, count));
    assertEquals(List.of(), problems);
    assertTrue(counts.getOrDefault("published, same distribution", 0) >= 100, counts::toString);
    assertTrue(
        counts.getOrDefault("ours, version 2, same distribution", 0) >= 100, counts::toString);
  }

  private void compare(Job job) throws IOException {
    boolean published = Files.exists(job.published());
    if (!published && job.program().expected() == Case.Expected.COMPILES) {
      return;
    }
    Optional<Program> program = compile(job);
    Map<String, String> modules = new LinkedHashMap<>();
    if (published) {
      modules.put("published", Files.readString(job.published()));
    }
    for (int version = 1; version <= 2 && program.isPresent(); version++) {
      Optional<String> ours = write(job, program.get(), version);
      if (ours.isPresent()) {
        modules.put("ours, version " + version, ours.get());
        String complaints = Llvm.complaints(ours.get(), version);
        if (!complaints.isEmpty()) {
          problems.add(job + ", version " + version + ": " + complaints);
        }
      }
    }
    if (modules.size() == 1) {
      problems.add(job + ": only the published compiler makes QIR of it");
    } else if (modules.size() == 2) {
      count("ours alone");
    }
    boolean small = modules.values().stream().allMatch(QirConformanceTest::isSmall);
    Optional<Map<String, Double>> direct =
        small && !modules.isEmpty() ? program.flatMap(Distributions::of) : Optional.empty();
    modules.forEach((whose, text) -> read(job, whose, text, direct));
  }

  private static boolean isSmall(String module) {
    Matcher qubits = QUBITS.matcher(module);
    return qubits.find() && Integer.parseInt(qubits.group(1)) <= MOST_QUBITS;
  }

  private static Optional<Program> compile(Job job) {
    Compilation compilation =
        Compiler.compile(
            SourceSet.load(job.program().folder()), DialectChoice.AUTO, Optional.of(job.profile()));
    return compilation.hasErrors()
        ? Optional.empty()
        : compilation.entry(EntryChoice.DEFAULT).program();
  }

  private static Optional<String> write(Job job, Program program, int version) throws IOException {
    var options = new WriteOptions(job.profile().capabilities(), version, Optional.empty());
    Translation translation;
    try {
      translation =
          Translator.translate(
              program,
              QIR,
              new TranslationOptions(job.profile().toString(), options, false, new Cancellation()));
    } catch (ProgramFailure failure) {
      return Optional.empty();
    }
    if (translation.circuit().isEmpty()) {
      return Optional.empty();
    }
    var text = new StringBuilder();
    QIR.write(translation.circuit().get(), options, text);
    return Optional.of(text.toString());
  }

  private void read(Job job, String whose, String text, Optional<Map<String, Double>> direct) {
    ReadResult read = QIR.read(SourceFile.of(job + " " + whose, text));
    if (read.program().isEmpty()) {
      problems.add(job + ", " + whose + ": " + read.diagnostics().getFirst().message());
      return;
    }
    count(whose + ", read");
    Optional<Map<String, Double>> found =
        direct.flatMap(_ -> Distributions.of(read.program().get()));
    if (direct.isEmpty() || found.isEmpty()) {
      count(whose + ", too long to compare");
      return;
    }
    Optional<String> difference = Distributions.difference(found.get(), direct.get());
    if (difference.isEmpty()) {
      count(whose + ", same distribution");
    } else {
      problems.add(job + ", " + whose + ": " + difference.get());
    }
  }

  private void count(String outcome) {
    counts.merge(outcome, 1, Integer::sum);
  }
}
