package dev.quaver.sim.openqasm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.quaver.compiler.Compilation;
import dev.quaver.compiler.Compiler;
import dev.quaver.compiler.Entry;
import dev.quaver.compiler.EntryChoice;
import dev.quaver.compiler.SourceSet;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.diagnostics.Label;
import dev.quaver.exec.Cancellation;
import dev.quaver.ir.Program;
import dev.quaver.sim.exact.ExactDistribution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Runs `golden/openqasm/*.qasm`. What is wrong with a program, or the probability of each value that it gives, stands in the
/// `.out` file beside it. A line `// run NAME=VALUE …` gives it its inputs. With `-Dgolden=update` the files are written anew
/// and the test fails.
class OpenQasmGoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden/openqasm");
  private static final String MARK = "// run ";
  private static final int MOST_RUNS = 10_000;

  @TestFactory
  Stream<DynamicTest> programsGiveWhatIsWrittenDown() throws IOException {
    List<Path> programs;
    try (Stream<Path> files = Files.list(FOLDER)) {
      programs = files.filter(file -> file.toString().endsWith(".qasm")).sorted().toList();
    }
    assertFalse(programs.isEmpty());
    return programs.stream()
        .map(program ->
            DynamicTest.dynamicTest(program.getFileName().toString(), () -> check(program)));
  }

  private static void check(Path program) throws IOException {
    String actual = outcome(program);
    Path expected =
        program.resolveSibling(program.getFileName().toString().replace(".qasm", ".out"));
    boolean update = "update".equals(System.getProperty("golden"));
    if (update) {
      Files.writeString(expected, actual);
    }
    assertEquals(Files.readString(expected), actual);
    assertFalse(update, "golden files have been written");
  }

  private static String outcome(Path path) throws IOException {
    Compilation compilation = Compiler.compile(SourceSet.load(path));
    List<String> lines = new ArrayList<>();
    compilation.diagnostics().forEach(diagnostic -> lines.add(describe(diagnostic)));
    if (!compilation.hasErrors()) {
      Entry entry = compilation.entry(new EntryChoice.Default(arguments(Files.readString(path))));
      entry.diagnostics().forEach(diagnostic -> lines.add(describe(diagnostic)));
      entry.program().ifPresent(found -> lines.addAll(probabilities(found)));
    }
    return String.join("\n", lines) + "\n";
  }

  private static List<EntryChoice.Argument> arguments(String text) {
    return text.lines()
        .filter(line -> line.startsWith(MARK))
        .flatMap(line -> Stream.of(line.substring(MARK.length()).split(" ")))
        .map(word -> word.split("="))
        .map(parts -> new EntryChoice.Argument(parts[0], parts[1]))
        .toList();
  }

  private static List<String> probabilities(Program program) {
    return ExactDistribution.of(program, MOST_RUNS, new Cancellation()).entries().stream()
        .map(entry -> String.format(Locale.ROOT, "%.9f %s", entry.probability(), entry.text()))
        .toList();
  }

  private static String describe(Diagnostic diagnostic) {
    Label label = diagnostic.primary().orElseThrow();
    int start = label.span().start();
    return "%s %s: %s at %s:%d:%d `%s`%s"
        .formatted(
            diagnostic.isError() ? "!" : "?",
            diagnostic.code(),
            diagnostic.message(),
            Path.of(label.source().name()).getFileName(),
            label.source().line(start),
            label.source().column(start),
            label.source().text(label.span()).lines().findFirst().orElse(""),
            diagnostic.help().map(help -> " (" + help + ")").orElse(""));
  }
}
