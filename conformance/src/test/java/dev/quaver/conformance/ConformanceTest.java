package dev.quaver.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.quaver.conformance.Judge.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;

/// Every sample, example, solution and placeholder of the published compiler does here what it should.
class ConformanceTest {

  private static final Path REPORT =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("target/conformance");

  @TestFactory
  Stream<DynamicNode> corpus() throws IOException, InterruptedException, ExecutionException {
    List<Case> cases;
    try {
      cases = Corpus.load();
    } catch (Corpus.UnavailableException reason) {
      System.out.println("Conformance is skipped: " + reason.getMessage());
      throw new TestAbortedException(reason.getMessage(), reason);
    }
    long start = System.nanoTime();
    List<Verdict> verdicts = Judge.judge(cases);
    List<String> lines = Report.lines(verdicts, (System.nanoTime() - start) * 1e-9);
    Report.write(REPORT, verdicts, lines);
    System.out.println(String.join("\n", lines));
    Map<String, List<Verdict>> families =
        verdicts.stream()
            .collect(
                Collectors.groupingBy(
                    verdict -> verdict.program().family(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return Stream.concat(
        Stream.of(dynamicTest("nothing is missing", () -> assertCounts(families))),
        families.entrySet().stream()
            .map(family ->
                dynamicContainer(
                    family.getKey(), family.getValue().stream().map(ConformanceTest::dynamic))));
  }

  private static DynamicTest dynamic(Verdict verdict) {
    return dynamicTest(
        verdict.program().id(), () -> assertTrue(verdict.conforms(), verdict.problem()));
  }

  /// As many as the locked version of the package has: programs that were not unpacked would not fail either.
  private static void assertCounts(Map<String, List<Verdict>> families) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    families.forEach((family, verdicts) -> counts.put(family, verdicts.size()));
    assertEquals(
        Map.of("samples", 26, "examples", 25, "solutions", 243, "placeholders", 225), counts);
  }
}
