package dev.quaver.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.ast.AstPrinter;
import dev.quaver.ast.Item;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.source.Dialect;
import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QSharpParserTest {

  private static Dialect dialect(String text) {
    return QSharpParser.parse(SourceFile.of("Test.qs", text)).dialect();
  }

  private static List<String> codes(String text) {
    return QSharpParser.parse(SourceFile.of("Test.qs", text)).diagnostics().stream()
        .map(Diagnostic::code)
        .toList();
  }

  private static String expression(String text) {
    var result = QSharpParser.parseExpression(SourceFile.of("input", text));
    assertFalse(result.hasErrors(), () -> text + " " + result.diagnostics());
    return AstPrinter.print(result.expr()).strip();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "namespace A { open Microsoft.Quantum.Intrinsic; operation F() : Unit { use q = Qubit(); } }",
        "namespace A { operation F() : Unit { using (q = Qubit()) { } } }",
        "namespace A { function F() : Unit { for (i in 0..3) { } } }",
        "namespace A { function F() : Unit { let a = new Int[3]; } }",
        "namespace A { function F(a : Bool) : Unit { if (a && a) { } } }",
        "namespace A { operation F() : Unit { body { } adjoint self; } }",
        "namespace A { @Diag.Test() operation F() : Unit { } }",
        "namespace A { @Deprecated() operation F() : Unit { } }",
        "namespace A { @Attribute() newtype Seen = Int; }",
        "namespace A { function F(b : Bool) : Bool { return !b; } }",
        "namespace A { operation F() : Unit { use (q = Qubit()) { } } }",
        "namespace A { operation F() : Unit { borrow (q = Qubit()) { } } }",
        "namespace A { function F(d : Int[]) : Unit { for ((i, (a, (b, (c, (e, f))))) in d) { } } }",
        "namespace A { operation F() : Unit { body (...) { } adjoint { } } }",
        "namespace A { operation F() : Unit { body (...) { } controlled { } } }",
        "namespace A { operation F() : Unit { body (...) { } adjoint auto controlled auto } }",
        "namespace A { operation F(f : (Int => Unit : Adjoint)) : Unit { } }",
        "namespace A { function F() : Unit { let struct = 3; } }",
        "namespace A { function F(import : Int, continue : Int) : Unit { } }",
        "namespace A { operation F() : Unit { Microsoft.Quantum.Intrinsic.Message($\"\"); } }",
      })
  void findsTheClassicDialect(String text) {
    assertEquals(Dialect.CLASSIC, dialect(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "operation F() : Unit { }",
        "open Microsoft.Quantum.Intrinsic; operation F() : Unit { }",
        "namespace A { operation F() : Unit { } }",
        "namespace A { open Std.Math; operation F() : Unit { } }",
        "namespace A { open Microsoft.Quantum.Math; import Std.Arrays.*; }",
        "namespace A { open Microsoft.Quantum.Math; struct S { A : Int } }",
        "namespace A { open Microsoft.Quantum.Math; function F() : Unit { mutable a = 1; a = 2; } }",
        "namespace A { open Microsoft.Quantum.Math; function F() : Unit { for (a, b) in c { } let d = new S { A = 1 }; } }",
        "namespace A { newtype P = Int; function F(p : P[]) : Int { return p[0]! + (p[1])! + G()!; } }",
        "namespace A { operation F() : Unit { use (q, r) = (Qubit(), Qubit()) { } } }",
        "namespace A { operation F() : Unit is Adj + Ctl { body ... { } adjoint self; controlled auto; } }",
      })
  void findsTheModernDialect(String text) {
    assertEquals(Dialect.MODERN, dialect(text));
  }

  @Test
  void saysHowToChooseTheClassicDialect() {
    var found =
        QSharpParser.parse(
                SourceFile.of("Test.qs", "operation F() : Unit { using (q = Qubit()) { } }"))
            .diagnostics();
    assertEquals(List.of("Parse.Classic"), found.stream().map(Diagnostic::code).toList());
    assertTrue(found.getFirst().help().orElseThrow().contains("--dialect classic"));
  }

  @Test
  void takesGeneratorsWithoutSemicolonInClassicFilesOnly() {
    String text = "operation F() : Unit { body (...) { } adjoint auto controlled auto }";
    assertEquals(
        List.of("Parse.Deprecated", "Parse.Deprecated"), codes("namespace A { " + text + " }"));
    assertEquals(List.of("Parse.Token", "Parse.Token"), codes(text));
  }

  @Test
  void forcedDialectWins() {
    var source = SourceFile.of("Test.qs", "function F() : Unit { let import = 1; }");
    assertTrue(QSharpParser.parse(source, Optional.of(Dialect.MODERN)).hasErrors());
    var classic = QSharpParser.parse(source, Optional.of(Dialect.CLASSIC));
    assertFalse(classic.hasErrors());
    assertEquals(Dialect.CLASSIC, classic.dialect());
  }

  @Test
  void dialectsDisagreeOnConditionalBeforeUpdate() {
    var source = SourceFile.of("input", "c ? a | b w/ 0 <- 1");
    assertTrue(
        AstPrinter.print(QSharpParser.parseExpression(source, Dialect.MODERN).expr())
            .startsWith("(Cond"));
    assertTrue(
        AstPrinter.print(QSharpParser.parseExpression(source, Dialect.CLASSIC).expr())
            .startsWith("(Copy"));
  }

  @Test
  void readsEntryExpressions() {
    assertEquals(
        "(Call (Name Test.GenerateRandomBits) (Tuple (items: (IntLiteral 3))))",
        expression("Test.GenerateRandomBits(3)"));
    assertEquals(
        "(ArrayLiteral (items: (ResultLiteral) (ResultLiteral one)))", expression(" [Zero, One] "));
    assertEquals("(Unary NEGATE (DoubleLiteral 1.5))", expression("-1.5"));
    assertEquals(
        "(Lambda OPERATION (Bind q) (Call (Name X) (Tuple (items: (Name q)))))",
        expression("q => X(q)"));
  }

  @Test
  void entryExpressionEndsWithTheText() {
    var result = QSharpParser.parseExpression(SourceFile.of("input", "1 2"));
    assertEquals("Parse.Token", result.diagnostics().getFirst().code());
    assertEquals(new Span(2, 3), result.diagnostics().getFirst().primary().orElseThrow().span());
    assertTrue(QSharpParser.parseExpression(SourceFile.of("input", "")).hasErrors());
  }

  @Test
  void readsOnlyTheDeclarationsInASpan() {
    String text = "garbage ( \"\n/// Doc\nfunction F() : Int { 1 }\n } garbage";
    int start = text.indexOf("///");
    int end = text.indexOf("\n }");
    var result =
        QSharpParser.parseItems(
            SourceFile.of("Std.qs", text), new Span(start, end), Dialect.MODERN);
    assertFalse(result.hasErrors());
    assertEquals(1, result.items().size());
    var callable = (Item.Callable) result.items().getFirst();
    assertEquals(text.indexOf("F()"), callable.name().span().start());
    assertEquals("Doc", callable.header().documentation());
    assertEquals(new Span(text.indexOf("function"), end), callable.span());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[a, Adj]", "[false, w/]", "[a, size = 2, Adj]"})
  void anArrayMayBreakOffBehindAComma(String array) {
    assertEquals(1, codes("import A.*; function F() : Unit { " + array + "; }").size());
  }

  @Test
  void offsetsCountUtf16Units() {
    String text = "/* 𝔸 */ function F() : String { \"𝔸\" + x }";
    var result = QSharpParser.parse(SourceFile.of("T.qs", text.substring(8)));
    var callable = (Item.Callable) result.unit().items().getFirst();
    assertEquals(text.length() - 8, callable.span().end());
  }

  @Test
  void toleratesByteOrderMarkAndAnyLineEnding() {
    assertEquals(List.of(), codes("\uFEFFfunction F() : Unit {\r\n  F();\r}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "let x = ; ! Parse.Rule",
        "let x = 1 let y = 2; ! Parse.Token",
        "F(); G() H(); ! Parse.MissingSemi",
        "\"abc ! Lex.UnterminatedString",
        "$\"abc ! Lex.UnterminatedString",
        "$\"abc {x ! Lex.UnterminatedString",
        "let x = (1,,2); ! Parse.MissingSeqEntry",
        "let x = 0xFFFFFFFFFFFFFFFF; ! Parse.Literal",
        "let x = 0b102; ! Parse.Literal",
        "let x = \"a\\q\"; ! Parse.Escape",
        "let x = 1 # 2; ! Lex.UnknownChar",
        "let x = 1 & 2; ! Lex.Incomplete",
        "f(x) -> 1; ! Parse.Convert",
        "internal let x = 1; ! Parse.FloatingVisibility",
        "@A() let x = 1; ! Parse.FloatingAttr",
        "import A.* as B; ! Parse.WildcardAlias",
        "set f(x); ! Parse.Token",
        "if x { F( } ! Parse.Token",
        "for i 0..3 { } ! Parse.Token",
        "let x = a[]; ! Parse.Token",
        "use q = Qubits(); ! Parse.Rule",
      })
  void oneMistakeIsOneDiagnostic(String statement, String code) {
    assertEquals(List.of(code), codes("function F() : Unit {\n" + statement + "\n}"));
  }

  @Test
  void mistakesInSeveralStatementsAreAllReported() {
    assertEquals(
        List.of("Parse.Rule", "Parse.MissingSemi", "Parse.Rule", "Parse.Token"),
        codes(
            "function F() : Unit {\n let x = ;\n F()\n G();\n let = 3;\n H((1);\n}\nfunction G() : Unit { }"));
  }

  @Test
  void missingSemicolonIsShownWhereItBelongs() {
    String text = "function F() : Unit {\n    X(q)\n    Y(q);\n}";
    var diagnostic = QSharpParser.parse(SourceFile.of("T.qs", text)).diagnostics().getFirst();
    assertEquals("expected `;`, found identifier", diagnostic.message());
    int end = text.indexOf("X(q)") + 4;
    assertEquals(new Span(end, end), diagnostic.primary().orElseThrow().span());
  }

  @Test
  void operatorsNeverBeginALine() {
    assertEquals(List.of(), codes("function F() : Int { if c { a } -1 }"));
    assertEquals(List.of(), codes("function F() : Int { for i in xs { } (1, 2) }"));
  }
}
