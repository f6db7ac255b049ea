package dev.quaver.sim.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quaver.check.CheckOptions;
import dev.quaver.check.CheckedProgram;
import dev.quaver.check.Checker;
import dev.quaver.compiler.StandardLibrary;
import dev.quaver.ir.CallableId;
import dev.quaver.ir.Program;
import dev.quaver.lower.Lowering;
import dev.quaver.parser.ParseResult;
import dev.quaver.parser.QSharpParser;
import dev.quaver.source.SourceFile;
import java.util.List;
import java.util.Optional;

/// Compiles Q# for tests.
final class Programs {

  private Programs() {}

  /// The program of a source in namespace `Test` with the entry `Main`.
  static Program compile(String text) {
    ParseResult parsed = QSharpParser.parse(SourceFile.of("Test.qs", text));
    assertEquals(List.of(), parsed.diagnostics());
    CheckedProgram checked =
        Checker.check(List.of(parsed), StandardLibrary.get(), CheckOptions.DEFAULT);
    assertEquals(List.of(), checked.diagnostics().stream().filter(d -> d.isError()).toList());
    return Lowering.lower(checked, parsed.dialect(), Optional.of(new CallableId("", "Test.Main")));
  }

  /// The modern program whose entry has this output type and body.
  static Program modern(String output, String body) {
    return compile("namespace Test { operation Main() : %s { %s } }".formatted(output, body));
  }
}
