package dev.quaver.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What goes wrong is said with its place, in words of Q#, and with the exit code of the contract.
class BadInputTest {

  @TempDir private Path folder;

  private Cli runText(String text, String... more) {
    String path = Cli.source(folder, "Main.qs", text);
    String[] words = new String[more.length + 2];
    words[0] = "run";
    words[1] = path;
    System.arraycopy(more, 0, words, 2, more.length);
    return Cli.run(words);
  }

  private static Cli runBits(String... more) {
    String[] words = new String[more.length + 4];
    words[0] = "run";
    words[1] = Cli.example("random-bits");
    words[2] = "--entry";
    words[3] = "Test.GenerateRandomBits";
    System.arraycopy(more, 0, words, 4, more.length);
    return Cli.run(words);
  }

  @Test
  void missingFile() {
    Cli.run("run", folder.resolve("nowhere.qs").toString())
        .exits(ExitCode.USAGE)
        .says("error: there is no file or folder", "nowhere.qs");
  }

  @Test
  void misspeltCommandOptionAndArgumentTooMany() {
    Cli.run("rnu")
        .exits(ExitCode.USAGE)
        .says("there is no command 'rnu'; there are: run, check, test,");
    Cli.run("check", "--fromat", "json")
        .exits(ExitCode.USAGE)
        .says("unknown option: '--fromat'", "Try 'quaver check --help'");
    Cli.run("check", "A.qs", "B.qs").exits(ExitCode.USAGE).says("'B.qs' is one argument too many");
  }

  @Test
  void endlessRecursionShowsItsFrameOnce() {
    runText("function Rec(n : Int) : Int { 1 + Rec(n + 1) } function Main() : Int { Rec(0) }")
        .exits(ExitCode.PROGRAM)
        .says("at Main.Rec in", "… the same again and again");
  }

  @Test
  void folderWithoutSources() {
    Cli.run("check", folder.toString())
        .exits(ExitCode.USAGE)
        .says("there is no .qs or .qasm file in");
  }

  @Test
  void fileThatIsNoText() throws IOException {
    Path file = folder.resolve("Latin.qs");
    Files.write(file, "// plain\n// é".getBytes(StandardCharsets.ISO_8859_1));
    Cli.run("check", file.toString())
        .exits(ExitCode.USAGE)
        .says("Latin.qs is not text in UTF-8: the byte 0xE9 at offset 12, in line 2,");
  }

  @Test
  void projectWithBrokenManifest() throws IOException {
    Files.writeString(folder.resolve("qsharp.json"), "{\n  \"author\": ,\n}");
    Cli.run("check", folder.toString())
        .exits(ExitCode.PROGRAM)
        .says("error[Project.ManifestParse]: this is not JSON: unexpected ','", "qsharp.json:2:13");
  }

  @Test
  void unknownCommandOptionAndTarget() {
    Cli.run("fly").exits(ExitCode.USAGE).says("fly", "quaver --help");
    Cli.run().exits(ExitCode.USAGE).says("quaver --help");
    Cli.run("run", "--shot", "5").exits(ExitCode.USAGE).says("--shot");
    Cli.run("run", "--shots", "0").exits(ExitCode.USAGE).says("--shots must be at least 1");
    Cli.run("run", "--shots", "many").exits(ExitCode.USAGE).says("'many'");
    Cli.run("run", "--target", "ionq.simulator")
        .exits(ExitCode.USAGE)
        .says("unknown target ionq.simulator", "sim.auto");
  }

  @Test
  void valuesThatOptionsCannotHave() {
    Cli.run("run", "--shots", "1.5").exits(ExitCode.USAGE).says("'1.5' is not a whole number");
    Cli.run("run", "--shots", "3000000000")
        .exits(ExitCode.USAGE)
        .says("'3000000000' is out of range, the largest is 2147483647");
    Cli.run("run", "--seed", "x").exits(ExitCode.USAGE).says("'x' is not a whole number");
    Cli.run("run", "--seed", "9223372036854775808").exits(ExitCode.USAGE).says("out of range");
    Cli.run("run", "--format", "xml")
        .exits(ExitCode.USAGE)
        .says("'--format': 'xml' is not one of text, json");
    Cli.run("check", "--dialect", "old")
        .exits(ExitCode.USAGE)
        .says("'--dialect': 'old' is not one of auto, classic, modern");
  }

  @Test
  void unknownEntry() {
    Cli.run("run", Cli.example("random-bits"), "--entry", "Test.GenerateRandomBit", "n=3")
        .exits(ExitCode.USAGE)
        .says("error[EntryPoint.NotFound]", "did you mean Test.GenerateRandomBits?");
    Cli.run("run", Cli.example("random-bits"), "--entry", "Std.Math.PI")
        .exits(ExitCode.USAGE)
        .says("Std.Math.PI is a callable of the library", "--entry 'Std.Math.PI(…)'");
    Cli.run("run", Cli.example("random-bits"), "--entry", " ")
        .exits(ExitCode.USAGE)
        .says("--entry is empty");
    Cli.run("run", Cli.example("random-bits"))
        .exits(ExitCode.PROGRAM)
        .says("none is called Main", "--entry: Test.GenerateRandomBits");
  }

  @Test
  void wrongArguments() {
    runBits().exits(ExitCode.USAGE).says("needs the argument n of type Int", "n=VALUE");
    runBits("n=\"three\"")
        .exits(ExitCode.USAGE)
        .says("error[EntryPoint.ArgumentType]", "the argument n of type Int", "found String");
    runBits("n=2.5").exits(ExitCode.USAGE).says("the argument n", "found Double");
    runBits("n=(").exits(ExitCode.USAGE).says("the argument n", "no Q# expression");
    runBits("n=99999999999999999999")
        .exits(ExitCode.USAGE)
        .says("the argument n of type Int cannot be", "this integer is too large for Int");
    runBits("n=nothing").exits(ExitCode.USAGE).says("the argument n", "nothing");
    runBits("n=3", "m=4").exits(ExitCode.USAGE).says("has no parameter m", "its parameters are n");
    runBits("n=3", "n=4").exits(ExitCode.USAGE).says("the argument n is given twice");
  }

  @Test
  void sourceWithoutCallables() {
    runText("// nothing yet\n")
        .exits(ExitCode.PROGRAM)
        .says("the program declares no callable to start with", "write a callable called Main");
  }

  /// An expression is a program: what does not compile is not wrong use of the command.
  @Test
  void wrongEntryExpression() {
    Cli.run("run", Cli.example("random-bits"), "--entry", "Test.GenerateRandomBits(true)")
        .exits(ExitCode.PROGRAM)
        .says("error[TypeCk.TyMismatch]", "<entry>:1:");
    Cli.run("run", Cli.example("random-bits"), "--entry", "Test.GenerateRandomBits(3")
        .exits(ExitCode.PROGRAM)
        .says("error[Parse.", "<entry>:1:");
  }

  @Test
  void syntaxErrorInTheMiddle() {
    Cli run =
        runText(
            """
            operation Main() : Int {
                let a = 1;
                let b = = 2;
                a + b
            }
            """);
    run.exits(ExitCode.PROGRAM).says("error[Parse.", "Main.qs:3:13", "let b = = 2;", "^");
  }

  @Test
  void typeError() {
    runText("operation Main() : Int {\n    \"one\"\n}\n")
        .exits(ExitCode.PROGRAM)
        .says("error[TypeCk.TyMismatch]", "Main.qs:2:5", "\"one\"", "^^^^^");
  }

  @Test
  void missingFunctor() {
    runText(
            """
            operation Flip(q : Qubit) : Unit { X(q); }
            operation Main() : Unit {
                use q = Qubit();
                Adjoint Flip(q);
            }
            """)
        .exits(ExitCode.PROGRAM)
        .says("Main.qs:4:", "Adj");
  }

  @Test
  void infiniteRecursion() {
    runText(
            """
            function Forever(n : Int) : Int { 1 + Forever(n + 1) }
            function Main() : Int { Forever(0) }
            """)
        .exits(ExitCode.PROGRAM)
        .says("Call stack:", "at Main.Forever in");
  }

  @Test
  void divisionByZero() {
    runText(
            """
            function Divide(a : Int, b : Int) : Int { a / b }
            function Main() : Int { Divide(1, 0) }
            """)
        .exits(ExitCode.PROGRAM)
        .says(
            "error[Eval.DivZero]",
            "Main.qs:1:47",
            "Call stack:",
            "at Main.Divide in",
            "at Main.Main in");
  }

  @Test
  void indexOutOfBounds() {
    runText("function Main() : Int {\n    let a = [1, 2];\n    a[2]\n}\n")
        .exits(ExitCode.PROGRAM)
        .says("error[Eval.IndexOutOfRange]", "Main.qs:3:");
  }

  @Test
  void qubitReleasedInOne() {
    runText("operation Main() : Unit {\n    use q = Qubit();\n    X(q);\n}\n")
        .exits(ExitCode.PROGRAM)
        .says("error[Eval.ReleasedQubitNotZero]");
  }

  @Test
  void failedProgramPrintsWhatItPrintedBefore() {
    Cli run =
        runText(
            "operation Main() : Unit {\n    Message(\"before\");\n    fail \"on purpose\";\n}\n");
    run.exits(ExitCode.PROGRAM).prints("before\n").says("on purpose", "Main.qs:3:");
  }

  @Test
  void fortyQubits() {
    Cli run =
        runText(
            """
            operation Main() : Result[] {
                use qubits = Qubit[40];
                ApplyToEach(H, qubits);
                MResetEachZ(qubits)
            }
            """);
    run.exits(ExitCode.PROGRAM).says("16 TiB");
  }

  @Test
  void checkTellsPlacesAsData() {
    String path = Cli.source(folder, "Main.qs", "function Main() : Int {\n    \"one\"\n}\n");
    Cli check = Cli.run("check", path, "--format", "json").exits(ExitCode.PROGRAM);
    assertEquals("", check.err());
    assertTrue(
        check.out().contains("\"line\": 2, \"column\": 5, \"endLine\": 2, \"endColumn\": 10"),
        check.out());
    assertTrue(check.out().contains("\"code\": \"TypeCk.TyMismatch\", \"severity\": \"error\""));
  }
}
