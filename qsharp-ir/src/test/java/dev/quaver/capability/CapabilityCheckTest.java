package dev.quaver.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.compiler.Compiler;
import dev.quaver.compiler.DialectChoice;
import dev.quaver.compiler.EntryChoice;
import dev.quaver.compiler.SourceSet;
import dev.quaver.diagnostics.Diagnostic;
import dev.quaver.source.SourceFile;
import dev.quaver.source.Span;
import dev.quaver.target.Profile;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class CapabilityCheckTest {

  private static List<Diagnostic> check(String text, Profile profile, EntryChoice entry) {
    return CapabilityCheck.check(
        Compiler.compile(
                SourceSet.ofText("Main.qs", text), DialectChoice.AUTO, Optional.of(profile))
            .orThrow()
            .entry(entry)
            .orThrow(),
        profile.capabilities(),
        "ionq.simulator");
  }

  private static List<Diagnostic> check(String text, Profile profile) {
    return check(text, profile, EntryChoice.DEFAULT);
  }

  private static String marked(Diagnostic diagnostic) {
    SourceFile source = diagnostic.primary().orElseThrow().source();
    Span span = diagnostic.primary().orElseThrow().span();
    return source.text().substring(span.start(), span.end());
  }

  @Test
  void namesTheTargetAndTheCondition() {
    List<Diagnostic> found =
        check(
            "operation Main() : Unit { use q = Qubit(); if M(q) == One { X(q); } Reset(q); }",
            Profile.BASE);
    assertEquals(1, found.size());
    assertEquals(
        "this condition depends on a measurement result; ionq.simulator cannot branch",
        found.getFirst().message());
    assertEquals("M(q) == One", marked(found.getFirst()));
  }

  @Test
  void marksTheSmallestPartThatDemandsIt() {
    List<Diagnostic> found =
        check(
            "operation Main() : Unit { use q = Qubit(); let n = M(q) == One ? 1 | 2;"
                + " Message($\"{2 + 2 ^ n}\"); Reset(q); }",
            Profile.ADAPTIVE_RI);
    assertEquals(1, found.size());
    assertEquals("2 ^ n", marked(found.getFirst()));
  }

  @Test
  void takesEverythingWhereTheProfileIsUnrestricted() {
    assertEquals(
        List.of(),
        check(
            "operation Main() : String { use q = Qubit(); let s = M(q) == One ? \"a\" | \"b\";"
                + " Reset(q); s }",
            Profile.UNRESTRICTED));
  }

  @Test
  void judgesAnyExpressionAsEntry() {
    List<Diagnostic> found =
        check(
            "operation Bit(q : Qubit) : Result { MResetZ(q) }",
            Profile.BASE,
            new EntryChoice.Expression("{ use q = Qubit(); if M(q) == One { X(q); } Bit(q) }"));
    assertTrue(
        found.stream().anyMatch(each -> each.code().equals("Capability.UseOfDynamicBool")),
        found.toString());
  }

  @Test
  void judgesClassicPrograms() {
    List<Diagnostic> found =
        check(
            """
            namespace Test {
                open Microsoft.Quantum.Intrinsic;
                @EntryPoint()
                operation Main() : Unit {
                    using (q = Qubit()) {
                        if (M(q) == One) { X(q); }
                    }
                }
            }
            """,
            Profile.BASE);
    assertEquals("Capability.UseOfDynamicBool", found.getFirst().code());
  }

  /// Wrapping a callable in another at each level of recursion must not be judged for each number of levels.
  @Test
  void endsForCallablesThatGrowWithRecursion() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            check(
                """
                operation Grow(n : Int, op : Qubit => Unit, q : Qubit) : Unit {
                    if n == 0 { op(q); } else { Grow(n - 1, p => { op(p); op(p); }, q); }
                }
                operation Main() : Unit { use q = Qubit(); Grow(9, X, q); Reset(q); }
                """,
                Profile.ADAPTIVE));
  }

  /// A hundred parameters that vary are a hundred cases, not two to the hundredth.
  @Test
  void isLinearInTheNumberOfParameters() {
    var parameters = new StringBuilder("b0 : Bool");
    var arguments = new StringBuilder("b");
    var sum = new StringBuilder("b0");
    for (int i = 1; i < 100; i++) {
      parameters.append(", b").append(i).append(" : Bool");
      arguments.append(", b");
      sum.append(" and b").append(i);
    }
    String text =
        ("function All(%s) : Bool { %s } operation Main() : Bool { use q = Qubit();"
                + " let b = MResetZ(q) == One; All(%s) }")
            .formatted(parameters, sum, arguments);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertEquals(List.of(), check(text, Profile.ADAPTIVE_RI)));
  }
}
