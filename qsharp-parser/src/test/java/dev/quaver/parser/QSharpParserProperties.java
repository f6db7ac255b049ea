package dev.quaver.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.ast.AstPrinter;
import dev.quaver.ast.SourcePrinter;
import dev.quaver.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Any text gives a tree and diagnostics with places in the text, soon, and never an exception.
class QSharpParserProperties {

  private static final Duration SOON = Duration.ofSeconds(5);

  private static final List<String> WORDS =
      List.of(
          "namespace",
          "operation",
          "function",
          "open",
          "newtype",
          "struct",
          "import",
          "export",
          "internal",
          "let",
          "mutable",
          "set",
          "use",
          "borrow",
          "using",
          "borrowing",
          "if",
          "elif",
          "else",
          "for",
          "in",
          "while",
          "repeat",
          "until",
          "fixup",
          "within",
          "apply",
          "return",
          "fail",
          "break",
          "continue",
          "parallel",
          "body",
          "adjoint",
          "controlled",
          "auto",
          "self",
          "intrinsic",
          "is",
          "Adj",
          "Ctl",
          "Adjoint",
          "Controlled",
          "new",
          "not",
          "and",
          "or",
          "as",
          "x",
          "F",
          "Int",
          "Qubit",
          "w/",
          "'T",
          "_",
          "1",
          "0..",
          "2.5",
          "1L",
          "\"s\"",
          "$\"",
          "\"",
          "{",
          "}",
          "(",
          ")",
          "[",
          "]",
          "<",
          ">",
          "<-",
          "->",
          "=>",
          "=",
          "==",
          "+",
          "-",
          "*",
          "^",
          "?",
          "|",
          "..",
          "...",
          ".",
          "::",
          ",",
          ";",
          ":",
          "@",
          "!",
          "&&",
          "#",
          "///d\n",
          "//c\n",
          "\n");

  private static final List<String> PROGRAMS = programs();

  private static List<String> programs() {
    try (var paths = Files.list(Path.of("src/test/resources/golden/parse"))) {
      return paths
          .filter(path -> path.toString().endsWith(".qs"))
          .sorted()
          .map(QSharpParserProperties::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(WORDS).list().ofMaxSize(60).map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<String> gluedWords() {
    return Arbitraries.of(WORDS).list().ofMaxSize(60).map(words -> String.join("", words));
  }

  @Provide
  Arbitrary<String> mutatedPrograms() {
    return Arbitraries.of(PROGRAMS)
        .flatMap(program -> Arbitraries.longs().map(seed -> mutate(program, seed)));
  }

  private static String mutate(String program, long seed) {
    var random = new Random(seed);
    var text = new StringBuilder(program);
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      int from = random.nextInt(text.length() + 1);
      int to = Math.min(text.length(), from + random.nextInt(12));
      switch (random.nextInt(4)) {
        case 0 -> text.delete(from, to);
        case 1 -> text.insert(from, text.substring(from, to));
        case 2 -> text.insert(from, WORDS.get(random.nextInt(WORDS.size())));
        default -> text.setLength(random.nextInt(8) == 0 ? from : text.length());
      }
    }
    return text.toString();
  }

  @Property(tries = 400)
  void readsAnyText(@ForAll String text) {
    soon(text);
  }

  @Property(tries = 400)
  void readsAnyWords(@ForAll("words") String text) {
    soon(text);
    soon("operation F() : Unit { " + text + " }");
  }

  @Property(tries = 400)
  void readsAnyGluedWords(@ForAll("gluedWords") String text) {
    soon(text);
  }

  @Property
  void readsMutatedPrograms(@ForAll("mutatedPrograms") String text) {
    soon(text);
  }

  @Property(tries = 400)
  void readsBackWhatItPrintsOfMutatedPrograms(@ForAll("mutatedPrograms") String text) {
    ParseResult result = QSharpParser.parse(SourceFile.of("input", text));
    if (result.hasErrors()) {
      return;
    }
    String printed = SourcePrinter.print(result.unit());
    ParseResult again =
        QSharpParser.parse(SourceFile.of("printed", printed), Optional.of(result.dialect()));
    assertEquals(AstPrinter.print(result.unit()), AstPrinter.print(again.unit()), printed);
  }

  /// Measured in processor time, so that a busy machine fails nothing.
  private static void soon(String text) {
    var clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    Trees.check(text);
    assertTrue(clock.getCurrentThreadCpuTime() - start < SOON.toNanos(), text);
  }
}
