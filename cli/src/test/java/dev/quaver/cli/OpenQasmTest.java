package dev.quaver.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Programs in OpenQASM, alone and together with Q#.
class OpenQasmTest {

  private static final String BELL =
      """
      OPENQASM 3.0;
      include "stdgates.inc";
      gate entangle a, b { h a; cx a, b; }
      input int flips;
      qubit[2] q;
      bit[2] c;
      for int i in [1:flips] { x q[0]; }
      entangle q[0], q[1];
      entangle q[0], q[1];
      c = measure q;
      """;

  private static final String FLAT =
      """
      OPENQASM 2.0;
      include "qelib1.inc";
      qreg q[2];
      creg c[2];
      creg d[1];
      x q[1];
      cx q[1],q[0];
      measure q -> c;
      if(c==3) x q[1];
      measure q[1] -> d[0];
      """;

  @TempDir private Path folder;

  @Test
  void aFileRunsAndItsInputsAreArguments() {
    String path = Cli.source(folder, "flat.qasm", FLAT);
    Cli.run("run", path).exits(0).prints("([One, One], [Zero])\n");
    Cli.run("check", path).exits(0);
    String inputs = "input int n; output int twice; twice = 2 * n; if (n > 3) { twice = 0; }";
    Cli.run("run", Cli.source(folder, "inputs.qasm", inputs), "n=3").exits(0).prints("6\n");
    Cli.run("run", Cli.source(folder, "inputs.qasm", inputs))
        .exits(ExitCode.USAGE)
        .says("needs the argument n of type int");
  }

  @Test
  void qsharpImportsGatesAndThePrograms() {
    Cli.source(folder, "bell_pair.qasm", BELL);
    String main =
        Cli.source(
            folder,
            "Main.qs",
            """
            import bell_pair.*;
            import Std.Arrays.*;
            import Std.Measurement.*;
            operation Main() : (Result[], Result[]) {
                use q = Qubit[3];
                X(q[0]);
                Controlled entangle([q[0]], (q[1], q[2]));
                Controlled Adjoint entangle([q[0]], (q[1], q[2]));
                (MResetEachZ(q), Mapped(_ -> Zero, BellPair(0)))
            }
            """);
    Cli.run("run", Objects.requireNonNull(Path.of(main).getParent()).toString())
        .exits(0)
        .prints("([One, Zero, Zero], [Zero, Zero])\n");
  }

  @Test
  void aFolderOfProgramsRunsTheOneThatIsNamed() {
    Cli.source(folder, "flat.qasm", FLAT);
    Cli.source(folder, "other-one.qasm", "bit[2] b = \"10\";");
    Cli.run("run", folder.toString(), "--entry", "OtherOne").exits(0).prints("[Zero, One]\n");
    Cli.run("run", folder.toString(), "--entry", "flat.Flat")
        .exits(0)
        .prints("([One, One], [Zero])\n");
    Cli.run("run", folder.toString())
        .exits(ExitCode.PROGRAM)
        .says("choose one with --entry: flat.Flat, other_one.OtherOne");
  }

  @Test
  void failuresShowTheLineOfTheFile() {
    String path = Cli.source(folder, "fails.qasm", "qubit[3] q;\nint i = 5;\nreset q[i];\n");
    Cli.run("run", path)
        .exits(ExitCode.PROGRAM)
        .says("error[Eval.IndexOutOfRange]", "fails.qasm:3:");
    Cli.run("run", Cli.source(folder, "wrong.qasm", "qubit q;\nx q\n"))
        .exits(ExitCode.PROGRAM)
        .says("error[OpenQasm.Syntax]", "wrong.qasm:3:1");
  }

  @Test
  void targetsThatTakeNoneOfItSaySo() {
    String path = Cli.source(folder, "flat.qasm", FLAT);
    Cli.run("run", path, "--target", "sim.toffoli").exits(0).prints("([One, One], [Zero])\n");
    Cli.run("format", path).exits(ExitCode.USAGE).says("is not a Q# source");
  }
}
