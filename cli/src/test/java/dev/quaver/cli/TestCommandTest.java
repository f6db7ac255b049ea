package dev.quaver.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {

  private static final String MODERN =
      """
      import Std.Diagnostics.*;
      @Test()
      operation Passes() : Unit { use q = Qubit(); X(q); Fact(MResetZ(q) == One, "flipped"); }
      @Test()
      function Fails() : Unit { Inner(); }
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
    assertTrue(run.out().contains("pass  Old.LeavesMeasuredQubits"), run.out());
    assertTrue(run.out().contains("2 of 3 tests passed"), run.out());
  }

  @Test
  void filtersByName() {
    Cli.source(folder, "New.qs", MODERN);
    Cli run = Cli.run("test", folder.toString(), "--filter", "Pass").exits(ExitCode.FINE);
    assertTrue(run.out().contains("1 of 1 tests passed"), run.out());
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
  void saysThatThereAreNone() {
    Cli.source(folder, "Main.qs", "function Main() : Int { 1 }");
    assertEquals("no tests\n", Cli.run("test", folder.toString()).exits(0).out());
  }

  @Test
  void examplesPassTheirTests() {
    Cli.run("test", Cli.EXAMPLES.toString()).exits(0);
  }
}
