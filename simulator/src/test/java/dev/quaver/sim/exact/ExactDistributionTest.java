package dev.quaver.sim.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.compiler.Compiler;
import dev.quaver.compiler.EntryChoice;
import dev.quaver.compiler.SourceSet;
import dev.quaver.exec.Cancellation;
import dev.quaver.ir.Program;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExactDistributionTest {

  private static final double TOLERANCE = 1e-12;

  @Test
  void addsUpAmplitudesWhereNothingIsRead() {
    expect(
        Map.of("(Zero, Zero)", .5, "(One, One)", .5),
        of(
            """
            operation Main() : (Result, Result) {
                use (a, b) = (Qubit(), Qubit());
                H(a);
                CNOT(a, b);
                return (MResetZ(a), MResetZ(b));
            }
            """));
  }

  @Test
  void weighsOutcomesThatTheProgramReads() {
    expect(
        Map.of("0", .25, "1", .375, "2", .375),
        of(
            """
            operation Main() : Int {
                use q = Qubit();
                Ry(2.0 * Std.Math.ArcCos(0.5), q);
                if MResetZ(q) == Zero { return 0; }
                H(q);
                return MResetZ(q) == One ? 1 | 2;
            }
            """));
  }

  @Test
  void followsRepeatUntilSuccessToTheCutoff() {
    ExactDistribution distribution =
        of(
            """
            operation Main() : Int {
                use q = Qubit();
                mutable tries = 0;
                repeat {
                    set tries += 1;
                    H(q);
                } until MResetZ(q) == One;
                return tries;
            }
            """);

    assertEquals(.5, distribution.probabilities().getOrDefault("1", 0.0), TOLERANCE);
    assertEquals(.0625, distribution.probabilities().getOrDefault("4", 0.0), TOLERANCE);
    assertTrue(distribution.missing() < 1e-12, "missing " + distribution.missing());
  }

  @Test
  void givesFailuresAProbability() {
    expect(
        Map.of("1", .5, "!Eval.UserFail", .5),
        of(
            """
            operation Main() : Int {
                use q = Qubit();
                H(q);
                if MResetZ(q) == One { fail "one"; }
                return 1;
            }
            """));
  }

  @Test
  void aResetInBetweenSplitsEntangledStates() {
    expect(
        Map.of("true", .5, "false", .5),
        of(
            """
            operation Main() : Bool {
                use (a, b) = (Qubit(), Qubit());
                H(a);
                CNOT(a, b);
                Reset(a);
                let same = M(a) == M(b);
                Reset(b);
                return same;
            }
            """));
  }

  @Test
  void refusesRandomNumbersOfTheProgram() {
    assertThrows(
        ExactDistribution.InexactException.class,
        () -> of("operation Main() : Int { return Std.Random.DrawRandomInt(0, 3); }"));
  }

  private static ExactDistribution of(String text) {
    Program program =
        Compiler.compile(SourceSet.ofText("Test.qs", text)).entry(EntryChoice.DEFAULT).orThrow();
    return ExactDistribution.of(program, 10_000, new Cancellation());
  }

  private static void expect(Map<String, Double> expected, ExactDistribution distribution) {
    Map<String, Double> actual = distribution.probabilities();
    assertEquals(expected.keySet(), actual.keySet());
    expected.forEach((text, probability) ->
        assertEquals(probability, actual.getOrDefault(text, 0.0), TOLERANCE, text));
  }
}
