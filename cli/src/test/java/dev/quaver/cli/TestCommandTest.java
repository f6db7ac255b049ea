package dev.quaver.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {

  private static final String MODERN =
      """
      import Std.Diagnostics.*;
      @Test()
      operation Passes() : Unit { use q = Qubit(); X(q); Fact(MResetZ(q) == One, "flipped"); }
      @Test()
      function Fails() : Unit { Message("so far"); Inner(); }
      function Inner() : Unit { fail "on purpose"; }
      """;

  private static final String CLASSIC =
      """
      namespace Old {
          open Microsoft.Quantum.Intrinsic;
          @Test("QuantumSimulator")
          operation LeavesMeasuredQubits () : Unit {
              using (q = Qubit()) { X(q); let r = M(q); }
          }
      }
      """;

  @TempDir private Path folder;

  @Test
  void runsTestsOfBothDialects() {
    Cli.source(folder, "New.qs", MODERN);
    Cli.source(folder, "Old.qs", CLASSIC);
    Cli run = Cli.run("test", folder.toString()).exits(ExitCode.PROGRAM);
    assertTrue(run.out().matches("(?s).*pass  New\\.Passes  \\([0-9.]+ s\\)\n.*"), run.out());
    assertTrue(run.out().contains("FAIL  New.Fails"), run.out());
    assertTrue(run.out().contains("on purpose"), run.out());
    assertTrue(run.out().contains("at New.Inner in"), run.out());
    assertTrue(run.out().contains("      | so far\n"), run.out());
    assertTrue(run.out().contains("pass  Old.LeavesMeasuredQubits"), run.out());
    assertTrue(run.out().contains("2 of 3 tests passed"), run.out());
    assertTrue(run.out().contains("--seed "), run.out());
  }

  @Test
  void runsATestOnEachSimulatorThatItAsksFor() {
    Cli.source(
        folder, "Old.qs", CLASSIC.replace("@Test(", "@Test(\"SparseSimulator\")\n    @Test("));
    Cli run = Cli.run("test", folder.toString()).exits(ExitCode.FINE);
    assertTrue(run.out().contains("pass  Old.LeavesMeasuredQubits (SparseSimulator)"), run.out());
    assertTrue(run.out().contains("pass  Old.LeavesMeasuredQubits (QuantumSimulator)"), run.out());
  }

  @Test
  void runsToffoliTestsOnBitsAndEstimatorTestsWithoutState() {
    Cli.source(
        folder,
        "Wide.qs",
        """
        namespace Wide {
            open Microsoft.Quantum.Diagnostics;
            open Microsoft.Quantum.Intrinsic;
            @Test("ToffoliSimulator")
            operation Flips () : Unit {
                using (qs = Qubit[5000]) {
                    for (q in qs) { X(q); }
                    Controlled X(qs[1 ...], qs[0]);
                    AssertQubit(Zero, qs[0]);
                    ResetAll(qs);
                }
            }
            @Test("Microsoft.Quantum.Simulation.Simulators.ToffoliSimulator")
            operation Superposes () : Unit { using (q = Qubit()) { H(q); Reset(q); } }
            @Test("ResourcesEstimator")
            operation Estimates () : Unit {
                using (qs = Qubit[5000]) {
                    for (q in qs) { H(q); }
                    AssertQubit(One, qs[0]);
                }
            }
        }
        """);
    Cli run = Cli.run("test", folder.toString()).exits(ExitCode.PROGRAM);
    assertTrue(run.out().contains("pass  Wide.Flips"), run.out());
    assertTrue(run.out().contains("FAIL  Wide.Superposes"), run.out());
    assertTrue(run.out().contains("H is not done by the Toffoli simulator"), run.out());
    assertTrue(run.out().contains("pass  Wide.Estimates"), run.out());
  }

  @Test
  void filtersByPartsOfNamesAndPatterns() {
    Cli.source(folder, "New.qs", MODERN);
    Cli.source(folder, "Old.qs", CLASSIC);
    assertEquals(List.of("New.Passes"), names("--filter", "Pass"));
    assertEquals(List.of("New.Passes", "New.Fails"), names("--filter", "New.*"));
    assertEquals(List.of("New.Fails"), names("--filter", "*.F?ils"));
    assertEquals(
        List.of("New.Passes", "Old.LeavesMeasuredQubits"),
        names("--filter", "Pass", "--filter", "Old.*"));
  }

  private List<String> names(String... options) {
    String[] words = new String[options.length + 4];
    System.arraycopy(options, 0, words, 4, options.length);
    words[0] = "test";
    words[1] = folder.toString();
    words[2] = "--format";
    words[3] = "json";
    Matcher name = Pattern.compile("\"name\": \"([^\"]*)\"").matcher(Cli.run(words).out());
    List<String> names = new ArrayList<>();
    while (name.find()) {
      names.add(name.group(1));
    }
    return names;
  }

  @Test
  void saysThatAFilterFitsNothing() {
    Cli.source(folder, "New.qs", MODERN);
    Cli.run("test", folder.toString(), "--filter", "new.passes")
        .exits(ExitCode.USAGE)
        .prints("")
        .says("no test fits --filter new.passes; there are 2 tests, for example New.Passes");
  }

  @Test
  void reportsAsData() {
    Cli.source(folder, "New.qs", MODERN);
    Cli run = Cli.run("test", folder.toString(), "--format", "json", "--filter", "Passes").exits(0);
    assertTrue(
        run.out()
            .matches(
                "\\{\"tests\": \\[\\{\"name\": \"New\\.Passes\", \"passed\": true,"
                    + " \"message\": \"\", \"seconds\": [0-9.E-]+}]}\n"),
        run.out());
  }

  @Test
  void writesAReportForBuildServers() throws IOException {
    Cli.source(folder, "New.qs", MODERN.replace("so far", "a < b & c"));
    Path file = folder.resolve("reports/tests.xml");
    Cli.run("test", folder.toString(), "--junit", file.toString()).exits(ExitCode.PROGRAM);
    String xml = Files.readString(file);
    assertTrue(xml.contains("<testsuite name=\"New\" tests=\"2\" failures=\"1\" time=\""), xml);
    assertTrue(xml.contains("<testcase classname=\"New\" name=\"Passes\" file=\""), xml);
    assertTrue(xml.contains("New.qs\" line=\"5\" time=\""), xml);
    assertTrue(xml.contains("<failure message=\"error[Eval.UserFail]: program failed"), xml);
    assertTrue(xml.contains("<system-out>a &lt; b &amp; c</system-out>"), xml);
  }

  @Test
  void endsATestThatTakesTooLong() {
    Cli.source(
        folder,
        "New.qs",
        MODERN + "@Test() operation Hangs() : Unit { mutable n = 0; while n >= 0 { set n = 0; } }");
    Cli run =
        Cli.run("test", folder.toString(), "--filter", "Hangs", "--timeout", "0.5")
            .exits(ExitCode.PROGRAM);
    assertTrue(run.out().startsWith("FAIL  New.Hangs"), run.out());
    assertTrue(run.out().contains("takes longer than 0.5 s"), run.out());
    assertTrue(run.out().contains("0 of 1 tests passed"), run.out());
  }

  /// Twenty random 40-bit numbers; two seeds that give the same would be a fault in the derivation.
  @Test
  void seedAndNameDecideWhatATestDraws() {
    StringBuilder text = new StringBuilder();
    for (int k = 0; k < 20; k++) {
      text.append(
          "@Test() operation Draws%d() : Unit { fail $\"{Std.Random.DrawRandomInt(0, 1 <<< 40)}\"; }\n"
              .formatted(k));
    }
    Cli.source(folder, "New.qs", text.toString());
    List<String> many = drawn("--seed", "5", "--jobs", "7");
    assertEquals(20, many.stream().distinct().count(), many.toString());
    assertEquals(many, drawn("--seed", "5", "--jobs", "1"));
    assertEquals(List.of(many.get(7)), drawn("--seed", "5", "--filter", "New.Draws7"));
    assertFalse(many.equals(drawn("--seed", "6")), many.toString());
  }

  private List<String> drawn(String... options) {
    String[] words = new String[options.length + 2];
    System.arraycopy(options, 0, words, 2, options.length);
    words[0] = "test";
    words[1] = folder.toString();
    return Cli.run(words)
        .exits(ExitCode.PROGRAM)
        .out()
        .lines()
        .filter(line -> line.contains("program failed: "))
        .map(line -> line.substring(line.lastIndexOf(' ') + 1))
        .toList();
  }

  @Test
  void refusesTestsWithParametersAndTypeParameters() {
    Cli.source(folder, "New.qs", "@Test() operation Takes(n : Int) : Unit { }\n");
    Cli.run("test", folder.toString())
        .exits(ExitCode.PROGRAM)
        .says("error[Test.Parameters]", "New.qs:1:19");
    Cli.source(folder, "New.qs", "@Test() operation Any<'T>() : Unit { }\n");
    Cli.run("test", folder.toString()).exits(ExitCode.PROGRAM).says("error[Test.TypeParameters]");
  }

  @Test
  void saysThatThereAreNone() {
    Cli.source(folder, "Main.qs", "function Main() : Int { 1 }");
    assertEquals(
        "no tests: no callable has the attribute @Test()\n",
        Cli.run("test", folder.toString()).exits(0).out());
  }

  @Test
  void refusesValuesThatMakeNoSense() {
    Cli.run("test", "--timeout", "0").exits(ExitCode.USAGE).says("--timeout must be more than 0");
    Cli.run("test", "--timeout", "x").exits(ExitCode.USAGE).says("'x' is not a number");
    Cli.run("test", "--jobs", "0").exits(ExitCode.USAGE).says("--jobs must be at least 1");
  }

  @Test
  void examplesPassTheirTests() {
    Cli.run("test", Cli.EXAMPLES.toString()).exits(0);
  }
}
