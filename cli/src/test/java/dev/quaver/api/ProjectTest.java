package dev.quaver.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.compiler.CompileException;
import dev.quaver.compiler.SourceSet;
import dev.quaver.target.Histogram;
import dev.quaver.target.JobException;
import dev.quaver.value.Pauli;
import dev.quaver.value.RangeValue;
import dev.quaver.value.Result;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ProjectTest {

  private static final Project PROJECT = Project.of(SourceSet.ofText("Values.qs", text()));

  record All(long i, double d, boolean b, BigInteger big, String s) {}

  record Point(double x, double y) {}

  record Interval(long low, long high) {}

  record Name(String text) {}

  record Next(Pauli pauli, Result result) {}

  interface Bound {
    All Echo(long i, double d, boolean b, BigInteger big, String s);

    List<List<Long>> Reverse(List<List<Long>> items);

    Point Mirror(Point p);

    Interval Widen(Interval interval, long by);

    Name Greet(Name name);

    Next Next(Pauli pauli, Result result);

    RangeValue Backwards(RangeValue range);

    void Quiet();

    List<Result> Flip(long n);

    default List<Result> three() {
      return Flip(3);
    }
  }

  @Namespace("Bound")
  interface BoundWrongly {
    int Flip(long n);
  }

  @Namespace("Bound")
  interface BoundToNothing {
    long Flop();
  }

  @Namespace("Bound")
  interface WithoutParameter {
    List<Result> Flip();
  }

  private static final Bound BOUND = PROJECT.bind(Bound.class);

  @Test
  void valuesGoThereAndBack() {
    for (long i : new long[] {0, -1, Long.MAX_VALUE, Long.MIN_VALUE}) {
      var all = new All(i, -1.5e-7, true, BigInteger.TWO.pow(100).negate(), "a\"b\\c\n{d}\té|ψ⟩");
      assertEquals(all, BOUND.Echo(all.i(), all.d(), all.b(), all.big(), all.s()));
    }
    for (double d : new double[] {0.1, -0.0, 1e300, Double.MIN_VALUE, Double.POSITIVE_INFINITY}) {
      assertEquals(d, BOUND.Echo(0, d, false, BigInteger.ZERO, "").d());
    }
  }

  @Test
  void arraysAreLists() {
    assertEquals(
        List.of(List.of(3L), List.of(), List.of(1L, 2L)),
        BOUND.Reverse(List.of(List.of(1L, 2L), List.of(), List.of(3L))));
    assertEquals(List.of(Result.ONE, Result.ONE, Result.ONE), BOUND.three());
  }

  @Test
  void structsAndNewtypesAreRecords() {
    assertEquals(new Point(2, 1), BOUND.Mirror(new Point(1, 2)));
    assertEquals(new Interval(-2, 8), BOUND.Widen(new Interval(1, 5), 3));
    assertEquals(new Name("Hello Ada"), BOUND.Greet(new Name("Ada")));
  }

  @Test
  void enumsAndRanges() {
    assertEquals(new Next(Pauli.Z, Result.ZERO), BOUND.Next(Pauli.X, Result.ONE));
    assertEquals(RangeValue.closed(9, -2, 1), BOUND.Backwards(RangeValue.closed(1, 2, 9)));
  }

  @Test
  void unitIsVoid() {
    List<String> output = new ArrayList<>();
    PROJECT.withOutput(output::add).bind(Bound.class).Quiet();
    assertEquals(List.of("quiet"), output);
  }

  @Test
  void histogramsCountShots() {
    Histogram histogram = PROJECT.run("Bound.Flip", 50, 2L);
    assertEquals(Map.of("[One, One]", 50L), histogram.counts());
    assertEquals(100, PROJECT.evaluate("Coin()", 100).total());
  }

  @Test
  void seedsRepeatRuns() {
    Histogram first = PROJECT.withSeed(3).run("Coin", 1000);
    assertEquals(first.counts(), PROJECT.withSeed(3).run("Coin", 1000).counts());
  }

  @Test
  void bindingSaysWhatDoesNotFit() {
    assertMessage(
        "Bound.Flip, result: Java's int cannot be Q#'s Result[]; use List with the item's type",
        () -> PROJECT.bind(BoundWrongly.class));
    assertMessage("there is no callable Bound.Flop", () -> PROJECT.bind(BoundToNothing.class));
    assertMessage(
        "operation Bound.Flip(n : Int) : Result[] has 1 parameters, the Java method 0",
        () -> PROJECT.bind(WithoutParameter.class));
    assertMessage("there is no namespace Runnable", () -> PROJECT.bind(Runnable.class));
    assertMessage(
        "argument n : Int of Bound.Flip: a String cannot be Int",
        () -> PROJECT.run("Bound.Flip", 1, "two"));
  }

  @Test
  void failuresAreExceptions() {
    JobException failure =
        assertThrows(JobException.class, () -> PROJECT.run("Bound.Broken", 1, 0L));
    assertEquals("division by zero", failure.getMessage());
    CompileException refused =
        assertThrows(
            CompileException.class,
            () -> Project.of(SourceSet.ofText("A.qs", "function F() : Int { true }")));
    assertTrue(String.valueOf(refused.getMessage()).startsWith("A.qs:1:"), refused.getMessage());
  }

  private static void assertMessage(String start, Runnable binding) {
    var problem = assertThrows(BindingException.class, binding::run);
    assertTrue(String.valueOf(problem.getMessage()).startsWith(start), problem.getMessage());
  }

  private static String text() {
    try (InputStream stream = ProjectTest.class.getResourceAsStream("Values.qs")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
