package dev.quaver.formatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.parser.QSharpParser;
import dev.quaver.source.SourceFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormatterTest {

  private static final Path PROJECT =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("..").normalize();

  private static String format(String text) {
    return Formatted.check(SourceFile.of("input", text));
  }

  @Test
  void keepsTheMeaningOfAllOurSources() throws IOException {
    int formatted = 0;
    for (Path path : Formatted.sources(PROJECT)) {
      var source = SourceFile.of(path.toString(), Files.readString(path));
      if (!QSharpParser.parseLeniently(source, Optional.empty()).hasErrors()) {
        Formatted.check(source);
        formatted++;
      }
    }
    assertTrue(formatted > 100, formatted + " sources");
  }

  @Test
  void ourLibraryIsFormatted() throws IOException {
    Path library = PROJECT.resolve("qsharp-ir/src/main/resources");
    var others = new ArrayList<Path>();
    for (Path path : Formatted.sources(library)) {
      if (Formatter.format(SourceFile.of(path.toString(), Files.readString(path))).changes()) {
        others.add(PROJECT.relativize(path));
      }
    }
    assertEquals(List.of(), others, "run: ./quaver format qsharp-ir/src/main/resources");
  }

  /// Where a folder of other people's programs is given by `-Dquaver.corpus=FOLDER`.
  @Test
  void keepsTheMeaningOfTheCorpus() throws IOException {
    String folder = System.getProperty("quaver.corpus", "");
    Assumptions.assumeFalse(folder.isEmpty(), "no corpus: give one with -Dquaver.corpus");
    for (Path path : Formatted.sources(Path.of(folder))) {
      Formatted.check(SourceFile.of(path.toString(), Files.readString(path)));
    }
  }

  @Test
  void leavesFilesWithMistakesAlone() {
    var result = Formatter.format(SourceFile.of("input", "operation  F( : Unit {}"));
    assertEquals(Optional.empty(), result.text());
    assertFalse(result.diagnostics().isEmpty());
    assertFalse(result.changes());
  }

  @Test
  void keepsWindowsLineEnds() {
    assertEquals(
        "// c\r\nfunction F() : Unit {\r\n    G();\r\n}\r\n",
        format("// c\r\nfunction F() : Unit{\r\nG();\r\n}"));
  }

  @Test
  void keepsAByteOrderMark() {
    assertEquals("\uFEFFfunction F() : Unit {}\n", format("\uFEFFfunction F () : Unit { }"));
  }

  @Test
  void takesTabsForSpaces() {
    assertEquals(
        "function F() : Unit {\n    let s = \"a\tb\";\n}\n",
        format("function F()\t: Unit {\n\tlet s =\t\"a\tb\";\t\n}\n"));
  }

  @Test
  void keepsWhatStandsInStrings() {
    String text = "function F() : String {\n    $\"a {  1+2  }\n  b {x[ 0 ]}\"\n}\n";
    assertEquals(text, format(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\t\r\n"})
  void nothingStaysNothing(String text) {
    assertEquals("", format(text));
  }

  @Test
  void aFileMayHaveCommentsOnly() {
    assertEquals("// a\n\n/// b\n", format("\n\n  // a  \n\n\n\n/// b  "));
  }

  @Test
  void neverMergesDots() {
    assertEquals(
        "function F() : Unit { let r = 1. .. .5; let s = 1.0..2.0; }\n",
        format("function F() : Unit { let r = 1. .. .5; let s = 1.0 .. 2.0; }"));
  }

  @Test
  void neverMergesANumberWithADot() {
    assertEquals("function F() : Unit { 1 .A }\n", format("function F() : Unit { 1 . A }"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(|1|)",
        "[|1|]",
        "{ |1| }",
        "-|1|",
        "f(|1|)",
        "if a { |1| }",
        "1 + (|1|)",
        "x -> |x|"
      })
  void deepNestingNeedsNoStack(String frame) throws InterruptedException {
    String[] parts = frame.split("\\|", -1);
    String text =
        "function F() : Unit { " + parts[0].repeat(450) + parts[1] + parts[2].repeat(450) + " }";
    var failure = new AtomicReference<Throwable>();
    var thread =
        new Thread(null, () -> Formatter.format(SourceFile.of("deep", text)), "small", 128 << 10);
    thread.setUncaughtExceptionHandler((_, e) -> failure.set(e));
    thread.start();
    thread.join();
    assertEquals(null, failure.get());
  }

  @Test
  void twoMegabytesTakeSeconds() {
    String line =
        """
            F(1 + 2, [3, 4], x -> { G(x); }); // why
        let x = a + b * c - d and e or f == g + h;


        """;
    String text = "operation F() : Unit {\n" + line.repeat((2 << 20) / line.length()) + "}\n";
    var clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    assertTrue(Formatter.format(SourceFile.of("long", text)).text().isPresent());
    long taken = clock.getCurrentThreadCpuTime() - start;
    assertTrue(taken < Duration.ofSeconds(15).toNanos(), () -> Duration.ofNanos(taken).toString());
  }

  @Test
  void aLongListTakesSeconds() {
    String text = "function F() : Int[] { [" + "1, -2, ".repeat(200_000) + "3] }";
    assertTrue(Formatter.format(SourceFile.of("long", text)).text().isPresent());
  }
}
