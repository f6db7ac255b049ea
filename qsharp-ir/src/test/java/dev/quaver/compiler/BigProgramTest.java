package dev.quaver.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Big programs, sound and not. The limit is far from what they take (a second or two on an idle machine), and near enough
/// to fail if anything becomes quadratic in what they have 5,000 of.
final class BigProgramTest {

  private static final int COUNT = 5000;
  private static final Duration LIMIT = Duration.ofSeconds(90);

  private static String each(IntFunction<String> text) {
    return IntStream.range(0, COUNT).mapToObj(text).collect(Collectors.joining("\n"));
  }

  private static void compiles(int problems, String text) {
    assertTimeoutPreemptively(
        LIMIT,
        () ->
            assertEquals(
                problems, Compiler.compile(SourceSet.ofText("Big.qs", text)).diagnostics().size()));
  }

  @Test
  void manyCallablesInOneFile() {
    compiles(
        0, each(i -> "function F" + i + "(x : Int) : Int { x > 0 ? F" + i / 2 + "(x - 1) | 1 }"));
  }

  @Test
  void twoMegabytes() {
    String filler = "    // " + "x".repeat(350) + "\n";
    compiles(
        0,
        each(i -> "operation F" + i + "(q : Qubit) : Unit is Adj {\n" + filler + "    H(q);\n}"));
  }

  @Test
  void manyStatementsInOneBody() {
    compiles(
        0,
        "function F() : Int { let v0 = 1;\n"
            + each(i -> "let v" + (i + 1) + " = v" + i + " + " + i + ";")
            + "v"
            + COUNT
            + " }");
  }

  @Test
  void manyNamespaces() {
    compiles(
        0,
        "namespace N0 { function F() : Int { 1 } export F as K; }\n"
            + each(i ->
                "namespace N" + (i + 1) + " { import N" + i / 2 + ".K as G; export G as K; }"));
  }

  @Test
  void manyMistakes() {
    compiles(COUNT, each(i -> "function F" + i + "() : Int { Fnctn" + i + "() }"));
    compiles(COUNT, each(i -> "function F" + i + "() : Int { true }"));
  }
}
