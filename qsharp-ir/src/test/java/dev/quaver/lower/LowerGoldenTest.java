package dev.quaver.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.quaver.check.CheckOptions;
import dev.quaver.check.CheckedProgram;
import dev.quaver.check.Checker;
import dev.quaver.compiler.StandardLibrary;
import dev.quaver.ir.IrPrinter;
import dev.quaver.ir.IrValidator;
import dev.quaver.ir.Program;
import dev.quaver.parser.ParseResult;
import dev.quaver.parser.QSharpParser;
import dev.quaver.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each `golden/lower/*.qs` gives the IR in the `.ir` beside it, which is sound. `-Dgolden=update` writes the `.ir` files
/// and fails, so that nobody takes a rewritten expectation for a passed test.
class LowerGoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden/lower");

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(path -> path.toString().endsWith(".qs")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void lowersToItsIr(Path path) throws IOException {
    Program program = lower(path);
    String actual = IrPrinter.print(program, callable -> callable.id().packageName().isEmpty());
    Path golden = path.resolveSibling(path.getFileName().toString().replace(".qs", ".ir"));
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(golden, actual);
      fail("wrote " + golden.getFileName());
    }
    assertEquals(Files.readString(golden), actual);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void lowersToASoundProgram(Path path) throws IOException {
    assertEquals("", String.join("\n", IrValidator.validate(lower(path))));
  }

  @Test
  void hasCases() throws IOException {
    assertTrue(cases().count() > 10);
  }

  private static Program lower(Path path) throws IOException {
    SourceFile source = SourceFile.of(path.getFileName().toString(), Files.readString(path));
    ParseResult parsed = QSharpParser.parse(source);
    assertEquals(List.of(), parsed.diagnostics());
    CheckedProgram checked =
        Checker.check(List.of(parsed), StandardLibrary.get(), CheckOptions.DEFAULT);
    assertEquals(List.of(), checked.diagnostics().stream().filter(d -> d.isError()).toList());
    return Lowering.lower(checked, parsed.dialect(), Optional.empty());
  }
}
