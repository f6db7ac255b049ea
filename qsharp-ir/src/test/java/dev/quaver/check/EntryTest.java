package dev.quaver.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.compiler.StandardLibrary;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.parser.QSharpParser;
import dev.quaver.source.Dialect;
import dev.quaver.source.SourceFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EntryTest {

  private static final String TWO =
      """
      namespace A { function F(n : Int) : Int[] { [n] } function G() : Int { 1 } }
      namespace B { function G() : Int { 2 } }
      """;

  @Test
  void entryExpressionHasTheTypeOfItsValue() {
    CheckedProgram program = check(TWO, "F(3)");
    assertEquals(List.of(), program.diagnostics());
    assertEquals("Int[]", program.declaration(Checker.ENTRY).output().toString());
    assertEquals("Unit => Int[]", program.declaration(Checker.ENTRY).type().toString());
  }

  @Test
  void entryExpressionMayUseQualifiedNamesAndTheLibrary() {
    assertEquals(List.of(), check(TWO, "Length(A.F(B.G()))").diagnostics());
  }

  @Test
  void ambiguousNameInTheEntryExpressionIsReported() {
    assertEquals(List.of("Resolve.Ambiguous"), codes(check(TWO, "G()").diagnostics()));
  }

  @Test
  void entriesOfOneProgramDoNotSeeEachOther() {
    CheckedProgram program = check(TWO, "");
    CheckedProgram wrong = program.withEntry(entry("G()"));
    CheckedProgram right = program.withEntry(entry("A.G()"));
    assertEquals(List.of("Resolve.Ambiguous"), codes(wrong.diagnostics()));
    assertEquals(List.of(), right.diagnostics());
    assertEquals("Int", right.declaration(Checker.ENTRY).output().toString());
    assertEquals(List.of(), program.diagnostics());
  }

  @Test
  void markedCallableIsChosenBeforeMain() {
    CheckedProgram program =
        check("@EntryPoint() function Start() : Int { 1 } function Main() : Int { 2 }", "");
    assertEquals("Start", name(EntryPoints.choose(program)));
  }

  @Test
  void callableNamedMainIsTheDefault() {
    assertEquals("Main", name(EntryPoints.choose(check("function Main() : Int { 2 }", ""))));
  }

  @Test
  void missingAndDoubleEntryPointsAreReported() {
    assertEquals(
        List.of("EntryPoint.NotFound"), codes(EntryPoints.choose(check(TWO, "")).diagnostics()));
    var two =
        check(
            "namespace A { function Main() : Int { 1 } } namespace B { function Main() : Int { 1 } }",
            "");
    assertEquals(
        List.of("EntryPoint.Duplicate", "EntryPoint.Duplicate"),
        codes(EntryPoints.choose(two).diagnostics()));
  }

  @Test
  void implicitNamespaceFollowsThePath() {
    assertEquals("foo.Bar_baz", ImplicitNamespace.of("foo/Bar-baz.qs"));
    SourceFile source = SourceFile.of("x.qs", "function F() : Int { 1 }");
    var options = new CheckOptions(Map.of(source, "Deep.Name"));
    var program =
        Checker.check(List.of(QSharpParser.parse(source)), StandardLibrary.get(), options);
    assertEquals("Deep.Name.F", program.userCallables().getFirst().id().qualifiedName());
  }

  @ParameterizedTest
  @ValueSource(strings = {"elif", "One", "Adjoint", "body", "_", "import", "within"})
  void implicitNamespaceIsNoReservedWord(String word) {
    assertTrue(QSharpParser.parse(SourceFile.of("x.qs", "namespace " + word + " { }")).hasErrors());
    assertEquals("a._" + word, ImplicitNamespace.of("a/" + word + ".qs"));
    assertFalse(ImplicitNamespace.fits("a/" + word + ".qs"));
    var program =
        Checker.check(
            List.of(QSharpParser.parse(SourceFile.of(word + ".qs", "function Main() : Int { 1 }"))),
            StandardLibrary.get(),
            new CheckOptions(Map.of()));
    assertEquals("_" + word + ".Main", program.userCallables().getFirst().id().qualifiedName());
  }

  @Test
  void deepNestingIsReportedNotThrown() {
    String deep = "1" + " + 1".repeat(200_000);
    CheckedProgram program = check("function F() : Int { " + deep + " }", "");
    assertTrue(
        program.diagnostics().isEmpty()
            || codes(program.diagnostics()).contains("TypeCk.NestingTooDeep"));
  }

  private static String name(EntryPoints.Choice choice) {
    return choice.callable().orElseThrow().id().simpleName();
  }

  private static CheckedProgram check(String text, String entry) {
    var source = SourceFile.of("Program.qs", text);
    var program =
        Checker.check(
            List.of(QSharpParser.parse(source)), StandardLibrary.get(), CheckOptions.DEFAULT);
    return entry.isEmpty() ? program : program.withEntry(entry(entry));
  }

  private static EntryExpression entry(String text) {
    var parsed = QSharpParser.parseExpression(SourceFile.of("entry", text));
    return new EntryExpression(parsed.expr(), parsed.source(), Dialect.MODERN);
  }

  private static List<String> codes(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(Diagnostic::code).toList();
  }
}
