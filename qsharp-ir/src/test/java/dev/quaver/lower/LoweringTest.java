package dev.quaver.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quaver.check.CheckOptions;
import dev.quaver.check.CheckedProgram;
import dev.quaver.check.Checker;
import dev.quaver.compiler.StandardLibrary;
import dev.quaver.ir.CallableId;
import dev.quaver.ir.Program;
import dev.quaver.parser.ParseResult;
import dev.quaver.parser.QSharpParser;
import dev.quaver.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LoweringTest {

  private static final String TEXT =
      """
      namespace Test {
          function Main() : Int { Called() + Std.Math.AbsI(-1) }
          function Called() : Int { 1 }
          function Unreached() : Int { Std.Math.MaxI(1, 2) }
      }
      """;

  private static final CallableId MAIN = named("Test.Main");
  private static final CallableId CALLED = named("Test.Called");
  private static final CallableId UNREACHED = named("Test.Unreached");
  private static final CallableId ABS = new CallableId("std", "Std.Math.AbsI");
  private static final CallableId MAX = new CallableId("std", "Std.Math.MaxI");

  @Test
  void anEntryBringsWhatItReachesAlone() {
    assertEquals(Set.of(MAIN, CALLED, ABS), lowered(Optional.of(MAIN)));
  }

  @Test
  void withoutAnEntryAllThatTheUserDeclaresIsLowered() {
    assertEquals(Set.of(MAIN, CALLED, UNREACHED, ABS, MAX), lowered(Optional.empty()));
  }

  private static CallableId named(String qualifiedName) {
    return new CallableId("", qualifiedName);
  }

  private static Set<CallableId> lowered(Optional<CallableId> entry) {
    ParseResult parsed = QSharpParser.parse(SourceFile.of("Test.qs", TEXT));
    CheckedProgram checked =
        Checker.check(List.of(parsed), StandardLibrary.get(), CheckOptions.DEFAULT);
    assertEquals(List.of(), checked.diagnostics());
    Program program = Lowering.lower(checked, parsed.dialect(), entry);
    return program.callables().keySet();
  }
}
