package dev.quaver.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.parser.antlr.QSharpGrammarParser;
import dev.quaver.source.SourceFile;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.antlr.v4.runtime.atn.DecisionState;
import org.antlr.v4.runtime.atn.LL1Analyzer;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Input made to hurt: far too deep, far too long, ambiguous at every step.
class HostileInputTest {

  private static final Duration SOON = Duration.ofSeconds(20);
  private static final String BODY = "function F() : Unit { ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "[",
        "{",
        "<",
        "a<",
        "F<",
        "F<(",
        "a(",
        "a[",
        "a.b",
        "a!",
        "$\"{",
        "$\"",
        "\"",
        "not ",
        "-",
        "!",
        "if a { ",
        "if a { } elif b { } else ",
        "elif ",
        "for (",
        "for (x in ",
        "x -> ",
        "x => (",
        "a ? b | ",
        "a ? ",
        "a w/ 0 <- ",
        "a w/ ",
        "a + ",
        "a ^ ",
        "a = ",
        "1..",
        "...",
        "return ",
        "set ",
        "fail ",
        "Adjoint ",
        "repeat { } until ",
        "repeat {",
        "within { ",
        "use (",
        "use q = (",
        "using (",
        "let (",
        "new Int[",
        "new ",
        "new S { a = ",
        "parallel ",
        "parallel within ",
        "namespace A {",
        "operation F(",
        "operation F() : (",
        "operation F() : Int -> ",
        "newtype N = (",
        "struct S {",
        "@A(",
        "@",
        "///",
        "//",
        "import a.",
        "w/",
        "..",
        "}",
        ")",
        "]",
        ";",
        ",",
        "a ",
        "a; ",
        "{}",
        "#",
        "&",
        "'",
        "\\",
        "0x",
        "1_",
        "let ",
        "is Adj + (",
        "\u0000",
        "\uD800",
        "é",
      })
  void isReadSoonHoweverOftenRepeated(String piece) {
    String text = piece.repeat(5_000);
    var clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    Trees.check(text);
    Trees.check(BODY + text + " }");
    assertTrue(clock.getCurrentThreadCpuTime() - start < SOON.toNanos());
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
        "$\"{|1|}\"",
        "not |a|",
        "x -> |x|",
        "a ^ |a|"
      })
  void deepNestingIsReadWithASmallStack(String frame) throws InterruptedException {
    String[] parts = frame.split("\\|", -1);
    int times = BracketMatcher.MAX_BRACKETS / 2 - 10;
    String text = BODY + parts[0].repeat(times) + parts[1] + parts[2].repeat(times) + " }";
    var failure = new AtomicReference<Throwable>();
    var thread =
        new Thread(
            null,
            () -> assertFalse(QSharpParser.parse(SourceFile.of("deep", text)).hasErrors()),
            "small",
            256 << 10);
    thread.setUncaughtExceptionHandler((_, e) -> failure.set(e));
    thread.start();
    thread.join();
    assertEquals(null, failure.get());
  }

  @Test
  void tooDeepNestingIsOneDiagnostic() {
    var result =
        QSharpParser.parse(
            SourceFile.of("deep", BODY + "(".repeat(5_000) + "1" + ")".repeat(5_000) + " }"));
    assertEquals(1, result.diagnostics().size());
    assertEquals("Parse.TooDeep", result.diagnostics().getFirst().code());
  }

  @Test
  void longButFlatTextsAreRead() {
    assertFalse(Trees.check(BODY + "F(1 + 2, [3, 4]); ".repeat(10_000) + " }").hasErrors());
    assertFalse(Trees.check(BODY + "let x = [" + "f(1) + 2, ".repeat(10_000) + "]; }").hasErrors());
    assertFalse(Trees.check(BODY + "if a { } elif b { } ".repeat(5_000) + " }").hasErrors());
    assertFalse(Trees.check(BODY + "let s = " + "\"a\" + ".repeat(1_500) + "\"\"; }").hasErrors());
  }

  @Test
  void everyDecisionOfTheGrammarNeedsOneToken() {
    var atn = QSharpGrammarParser._ATN;
    var analyzer = new LL1Analyzer(atn);
    for (DecisionState decision : atn.decisionToState) {
      var seen = new IntervalSet();
      for (IntervalSet look : analyzer.getDecisionLookahead(decision)) {
        String rule = QSharpGrammarParser.ruleNames[decision.ruleIndex];
        assertTrue(
            look != null && seen.and(look).isNil(), "ambiguous after one token in rule " + rule);
        seen.addAll(look);
      }
    }
  }
}
