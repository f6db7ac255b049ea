package dev.quaver.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticRendererTest {

  private static String render(Diagnostic diagnostic) {
    return DiagnosticRenderer.plain().render(diagnostic);
  }

  private static Span find(SourceFile source, String text) {
    int start = source.text().indexOf(text);
    return new Span(start, start + text.length());
  }

  @Test
  void pointsAtTheSpan() {
    var source = SourceFile.of("Test.qs", "let x = 1;\nlet y = true + 1;\n");
    var diagnostic =
        Diagnostic.error(
                "TypeCk.TyMismatch", "expected Int, found Bool", source, find(source, "true"))
            .withHelp("convert it");
    assertEquals(
        """
        error[TypeCk.TyMismatch]: expected Int, found Bool
          --> Test.qs:2:9
           |
         2 | let y = true + 1;
           |         ^^^^
           = help: convert it
        """,
        render(diagnostic));
  }

  @Test
  void showsSecondaryLabelsInOrderOfLines() {
    var source = SourceFile.of("A.qs", "operation A() : Unit {\n\n\n    X(q;\n");
    var diagnostic =
        Diagnostic.error("Parse.Token", "expected `}`", source, new Span(33, 33))
            .withLabel(source, find(source, "{"), "this `{` has no `}`");
    assertEquals(
        """
        error[Parse.Token]: expected `}`
          --> A.qs:4:9
           |
         1 | operation A() : Unit {
           |                      - this `{` has no `}`
           ...
         4 |     X(q;
           |         ^
        """,
        render(diagnostic));
  }

  @Test
  void widensTabsAndWideCharacters() {
    var source = SourceFile.of("T.qs", "\tlet s = \"量子\" + 𝔸;");
    var diagnostic = Diagnostic.warning("W.W", "here", source, find(source, "+"));
    assertEquals(
        """
        warning[W.W]: here
          --> T.qs:1:15
           |
         1 |     let s = "量子" + 𝔸;
           |                    ^
        """,
        render(diagnostic));
  }

  @Test
  void marksFirstAndLastLineOfLongSpans() {
    var source = SourceFile.of("T.qs", "if a {\n  b\n} else {\n  c\n}");
    assertEquals(
        """
        error[E.E]: m
          --> T.qs:1:1
           |
         1 | if a {
           | ^^^^^^
           ...
         5 | }
           | ^
        """,
        render(Diagnostic.error("E.E", "m", source, new Span(0, source.text().length()))));
  }

  @Test
  void showsOtherFiles() {
    var one = SourceFile.of("One.qs", "F();");
    var two = SourceFile.of("Two.qs", "\nfunction F() : Int");
    var diagnostic =
        Diagnostic.error("E.E", "m", one, new Span(0, 3))
            .withLabel(two, find(two, "F"), "declared here");
    assertEquals(
        """
        error[E.E]: m
          --> One.qs:1:1
           |
         1 | F();
           | ^^^
          ::: Two.qs:2:10
           |
         2 | function F() : Int
           |          - declared here
        """,
        render(diagnostic));
  }

  @Test
  void rendersWithoutAPlace() {
    assertEquals(
        "error[EntryPoint.NotFound]: no entry point\n   = help: h\n",
        render(Diagnostic.error("EntryPoint.NotFound", "no entry point").withHelp("h")));
  }

  @Test
  void cutsLongLines() {
    var source = SourceFile.of("T.qs", "x".repeat(5_000) + "!" + "y".repeat(5_000));
    String text = render(Diagnostic.error("E.E", "m", source, new Span(5_000, 5_001)));
    String[] lines = text.split("\n");
    assertTrue(lines[3].length() < 200, text);
    assertEquals(lines[3].indexOf('!'), lines[4].indexOf('^'));
  }

  @Test
  void toleratesSpansBehindTheText() {
    var source = SourceFile.of("T.qs", "");
    assertEquals(
        "error[E.E]: m\n  --> T.qs:1:1\n   |\n 1 |\n   | ^\n",
        render(Diagnostic.error("E.E", "m", source, new Span(7, 9))));
  }

  @Test
  void coloursOnlyWhenAsked() {
    var source = SourceFile.of("T.qs", "a");
    var diagnostic = Diagnostic.error("E.E", "m", source, new Span(0, 1));
    String coloured = DiagnosticRenderer.coloured().render(List.of(diagnostic));
    assertTrue(coloured.contains("\u001B[1;31m"));
    assertEquals(render(diagnostic) + "\n", coloured.replaceAll("\u001B\\[[0-9;]*m", ""));
    assertFalse(render(diagnostic).contains("\u001B"));
  }
}
