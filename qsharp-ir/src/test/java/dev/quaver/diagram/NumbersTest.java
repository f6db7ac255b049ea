package dev.quaver.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "1, 1, π, π",
    "-1, 1, -π, −π",
    "2, 1, 2 * π, 2π",
    "1, 2, π / 2, π/2",
    "-3, 8, -3 * π / 8, −3π/8",
    "17, 4, 17 * π / 4, 17π/4",
    "100, 1, 100 * π, 100π",
    "1, 128, π / 128, π/128",
    "-1, 100, -π / 100, −π/100",
    "6, 8, 3 * π / 4, 3π/4",
  })
  void multiplesOfPiAreWrittenAsSuch(
      int numerator, int denominator, String spaced, String compact) {
    double angle = numerator * Math.PI / denominator;
    assertEquals(spaced, Numbers.spaced(angle));
    assertEquals(compact, Numbers.compact(angle));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "-0.0, 0, 0",
    "1e-10, 0, 0",
    "0.5, 0.5000, 0.5",
    "-0.123456, -0.1235, −0.1235",
    "3.1416, 3.1416, 3.142",
    "0.785398, 0.7854, 0.7854",
    "123456.789, 123456.7890, 123500",
    "1e-5, 0.0000, 0.00001",
    "1e300, NaN, 1E+300",
  })
  void otherAnglesAreRounded(double angle, String spaced, String compact) {
    if (!spaced.equals("NaN")) {
      assertEquals(spaced, Numbers.spaced(angle));
    }
    assertEquals(compact, Numbers.compact(angle));
  }

  @ParameterizedTest
  @CsvSource({"2, 2", "-7, -7", "0.25, 0.25", "1234567, 1234567", "0.333333, 0.3333", "NaN, NaN"})
  void numbersAreShort(double value, String expected) {
    assertEquals(expected, Numbers.plain(value));
  }
}
