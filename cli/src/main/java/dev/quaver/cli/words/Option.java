package dev.quaver.cli.words;

import java.util.Locale;
import java.util.function.Function;

/// An option that takes a value: `--shots 5` or `--shots=5`.
///
/// @param name with its dashes
/// @param label what help calls the value
/// @param description a sentence or two for the help page
/// @param reader makes the value of the word; throws [WordsException] with what the word is not
/// @param <T> the value
public record Option<T>(String name, String label, String description, Function<String, T> reader) {

  /// An option whose value is any text.
  public static Option<String> text(String name, String label, String description) {
    return new Option<>(name, label, description, Function.identity());
  }

  /// An option whose value is an `int`.
  public static Option<Integer> integer(String name, String label, String description) {
    return new Option<>(name, label, description, word -> number(word, "an int", Integer::valueOf));
  }

  /// An option whose value is a `long`.
  public static Option<Long> longInteger(String name, String label, String description) {
    return new Option<>(name, label, description, word -> number(word, "a long", Long::valueOf));
  }

  /// An option whose value is the name of a constant, in any case.
  public static <E extends Enum<E>> Option<E> choice(
      String name, String label, String description, Class<E> values) {
    return new Option<>(name, label, description, word -> constant(word, label, values));
  }

  /// The value that a word stands for.
  ///
  /// @throws WordsException if it stands for none
  T read(String word) {
    try {
      return reader.apply(word);
    } catch (WordsException problem) {
      throw new WordsException("invalid value for option '" + name + "': " + problem.getMessage());
    }
  }

  private static <N> N number(String word, String kind, Function<String, N> parse) {
    try {
      return parse.apply(word);
    } catch (NumberFormatException _) {
      throw new WordsException("'" + word + "' is not " + kind);
    }
  }

  private static <E extends Enum<E>> E constant(String word, String label, Class<E> values) {
    try {
      return Enum.valueOf(values, word.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException _) {
      throw new WordsException("'" + word + "' is none of " + label.replace("|", ", "));
    }
  }
}
