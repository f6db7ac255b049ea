package dev.quaver.compiler;

import java.util.List;
import java.util.regex.Pattern;

/// What a run starts with.
public sealed interface EntryChoice {

  /// The callable with `@EntryPoint()`, else the one called `Main`.
  ///
  /// @param arguments values for its parameters
  record Default(List<Argument> arguments) implements EntryChoice {
    public Default {
      arguments = List.copyOf(arguments);
    }
  }

  /// A callable.
  ///
  /// @param name qualified, or as much of its end as is not ambiguous
  /// @param arguments values for its parameters
  record Named(String name, List<Argument> arguments) implements EntryChoice {
    public Named {
      arguments = List.copyOf(arguments);
    }
  }

  /// Any Q# expression; with names of the program qualified unless they are unambiguous.
  record Expression(String text) implements EntryChoice {}

  /// A value for a parameter.
  ///
  /// @param name the parameter's
  /// @param value a Q# expression
  record Argument(String name, String value) {}

  /// No name, no arguments.
  EntryChoice DEFAULT = new Default(List.of());

  /// A name if `text` looks like one, else an expression.
  ///
  /// @throws IllegalArgumentException if an expression comes with arguments
  static EntryChoice parse(String text, List<Argument> arguments) {
    String trimmed = text.strip();
    if (Names.QUALIFIED.matcher(trimmed).matches()) {
      return new Named(trimmed, arguments);
    }
    if (!arguments.isEmpty()) {
      throw new IllegalArgumentException(
          "the argument "
              + arguments.getFirst().name()
              + " needs the name of a callable; the entry is an expression");
    }
    return new Expression(text);
  }

  /// The shape of names.
  final class Names {
    static final Pattern QUALIFIED =
        Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*(\\.[\\p{L}_][\\p{L}\\p{N}_]*)*");

    private Names() {}
  }
}
