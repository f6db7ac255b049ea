package dev.quaver.cli;

import dev.quaver.compiler.DialectChoice;
import dev.quaver.target.Profile;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/// Reads the values of options, and says what is wrong with one in words that need no knowledge of Java.
final class OptionValues {

  private OptionValues() {}

  /// Makes a command and its subcommands read their values here.
  static void register(CommandLine command) {
    command.registerConverter(int.class, text -> (int) number(text, Integer.MAX_VALUE));
    command.registerConverter(Integer.class, text -> (int) number(text, Integer.MAX_VALUE));
    command.registerConverter(Double.class, OptionValues::real);
    command.registerConverter(Long.class, text -> number(text, Long.MAX_VALUE));
    command.registerConverter(OutputFormat.class, text -> choice(OutputFormat.class, text));
    command.registerConverter(DiagramFormat.class, text -> choice(DiagramFormat.class, text));
    command.registerConverter(Profile.class, text -> choice(Profile.class, text));
    command.registerConverter(DialectChoice.class, text -> choice(DialectChoice.class, text));
  }

  private static long number(String text, long limit) {
    if (!text.matches("[+-]?[0-9]+")) {
      throw new TypeConversionException("'" + text + "' is not a whole number");
    }
    try {
      long value = Long.parseLong(text);
      if (value <= limit && value >= -limit - 1) {
        return value;
      }
    } catch (NumberFormatException _) {
      // Beyond any limit.
    }
    throw new TypeConversionException("'" + text + "' is out of range, the largest is " + limit);
  }

  private static double real(String text) {
    if (!text.matches("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?")) {
      throw new TypeConversionException("'" + text + "' is not a number");
    }
    return Double.parseDouble(text);
  }

  private static <E extends Enum<E>> E choice(Class<E> type, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.name().equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(
            () -> new TypeConversionException("'" + text + "' is not one of " + all(type)));
  }

  private static <E extends Enum<E>> String all(Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(value -> value.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
