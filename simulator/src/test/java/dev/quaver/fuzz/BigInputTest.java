package dev.quaver.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.compiler.Compilation;
import dev.quaver.compiler.Compiler;
import dev.quaver.compiler.Entry;
import dev.quaver.compiler.EntryChoice;
import dev.quaver.compiler.SourceSet;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.formatter.Formatter;
import dev.quaver.sim.SimulatorTargetProvider;
import dev.quaver.source.SourceFile;
import dev.quaver.target.RunOptions;
import dev.quaver.target.RunResult;
import dev.quaver.target.TargetId;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Programs far larger than people write: each works or gets one diagnostic that says why not.
class BigInputTest {

  private static final int MANY = 10_000;

  private static String run(String text) {
    Compilation compilation = Compiler.compile(SourceSet.ofText("Big.qs", text)).orThrow();
    Entry entry = compilation.entry(EntryChoice.DEFAULT);
    RunResult result =
        new SimulatorTargetProvider()
            .find(TargetId.parse("sim.sparse"))
            .orElseThrow()
            .submit(entry.orThrow(), RunOptions.shots(1).withSeed(1))
            .await(Duration.ofMinutes(5));
    return result.histogram().counts().keySet().stream()
        .map(Object::toString)
        .collect(Collectors.joining());
  }

  private static String function(String value) {
    return "function Main() : Int { let x = " + value + "; 1 }";
  }

  /// Chains of operators alone are read even where brackets would be too deep.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"1 + ; 1", "true and ; true", "\"a\" + ; \"b\"", "1 ^ ; 1", "-; 1", "not ; true"})
  void longChainsRun(String piece, String last) {
    assertEquals("1", run(function((piece + " ").repeat(MANY) + last)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(; 1; )",
        "[; 1; ]",
        "(1, ; 1; )",
        "1 + (; 1; )",
        "Length([; 1; ])",
        "$\"{; 1; }\"",
        "{ ; 1; }",
        "if true { ; 1; } else { 2 }",
        "() -> { ; 1; }"
      })
  void deepBracketsRunOrAreOneDiagnostic(String open, String middle, String close) {
    String tooDeep = function(open.repeat(MANY) + middle + close.repeat(MANY));
    List<Diagnostic> diagnostics =
        Compiler.compile(SourceSet.ofText("Big.qs", tooDeep)).diagnostics();
    assertEquals(List.of("Parse.TooDeep"), diagnostics.stream().map(Diagnostic::code).toList());
    String deep = function(open.repeat(900) + middle + close.repeat(900));
    Compilation compilation = Compiler.compile(SourceSet.ofText("Big.qs", deep));
    if (!compilation.hasErrors()) {
      compilation.entry(EntryChoice.DEFAULT);
    }
  }

  /// Within blocks in within blocks run two to the power of their depth times, whoever runs them; apply blocks run once.
  @Test
  void deepWithinBlocksRunOrAreOneDiagnostic() {
    String program = "operation Main() : Unit { use q = Qubit(); %s X(q); %s Reset(q); }";
    String apply = "within { H(q); } apply { ";
    assertEquals("()", run(program.formatted(apply.repeat(400), "}".repeat(400))));
    String rest = " } apply { } ";
    assertEquals("()", run(program.formatted("within { ".repeat(12), rest.repeat(12))));
    for (int depth : new int[] {17, 900}) {
      String tooDeep = program.formatted("within { ".repeat(depth), rest.repeat(depth));
      List<Diagnostic> diagnostics =
          Compiler.compile(SourceSet.ofText("Big.qs", tooDeep)).diagnostics();
      assertEquals(
          List.of("ConjugateInvert.TooDeep"), diagnostics.stream().map(Diagnostic::code).toList());
    }
  }

  @Test
  void anArrayOfTenMillionElementsIsFilled() {
    String program =
        "operation Main() : Int { mutable a = [0, size = 10000000];"
            + " for i in 0..9999999 { set a w/= i <- i; } a[9999999] + Length(a) }";
    assertEquals("19999999", run(program));
  }

  @Test
  void fiveThousandCallablesCallEachOther() {
    String program =
        IntStream.range(0, 5_000)
            .mapToObj(i ->
                "operation F%d(q : Qubit) : Unit is Adj + Ctl { %s(q); }\n"
                    .formatted(i, i == 0 ? "X" : "F" + (i - 1)))
            .collect(Collectors.joining());
    assertEquals(
        "One",
        run(program + "operation Main() : Result { use q = Qubit(); F4999(q); MResetZ(q) }"));
  }

  @Test
  void twoMegabytesAreCompiledAndFormatted() {
    String line =
        "    mutable a = [1, 2]; set a w/= 0 <- (x + 1) * 2; if a[0] > 3 { return a[1]; }\n";
    String function = "function F%d(x : Int) : Int {\n" + line.repeat(10) + "    x\n}\n";
    int count = (2 << 20) / function.length();
    String program =
        IntStream.rangeClosed(0, count)
                .mapToObj(i -> function.replace("%d", Integer.toString(i)))
                .collect(Collectors.joining())
            + "function Main() : Int { F"
            + count
            + "(5) }";
    assertTrue(program.length() >= 2 << 20);
    assertTrue(Formatter.format(SourceFile.of("Big.qs", program)).text().isPresent());
    assertEquals("2", run(program));
  }
}
