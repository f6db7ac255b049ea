package dev.quaver.cli.start;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Has type switches of every kind that javac writes, for a test to rewrite.
public final class SwitchSample implements Function<@Nullable Object, String> {

  /// Made by reflection too.
  public SwitchSample() {}

  /// Something to tell apart.
  public sealed interface Shape {
    /// Round.
    record Circle(double radius) implements Shape {}

    /// Of two shapes.
    record Pair(Shape first, Shape second) implements Shape {}
  }

  /// Constants to tell apart.
  public enum Colour {
    RED,
    GREEN
  }

  @Override
  public String apply(@Nullable Object value) {
    return switch (value) {
      case null -> "nothing";
      case Integer number when number > 100 -> "large";
      case Integer number when number > 10 -> "medium";
      case Integer _ -> "small";
      case String text -> "text of " + text.length();
      case Colour.RED -> "red";
      case Colour other -> "colour " + other;
      case Shape shape -> shape(shape);
      case List<?> list -> "list of " + list.size();
      default -> "other";
    };
  }

  private static String shape(Shape shape) {
    return switch (shape) {
      case Shape.Circle(double radius) when radius > 1 -> "large circle";
      case Shape.Circle _ -> "circle";
      case Shape.Pair(Shape.Circle _, Shape.Circle _) -> "two circles";
      case Shape.Pair(Shape first, Shape second) -> shape(first) + " and " + shape(second);
    };
  }
}
