package dev.quaver.cli.words;

import java.util.List;
import java.util.Optional;

/// What may stand on the command line of one command.
///
/// @param name of the command, as typed after `quaver`
/// @param description a sentence for the help pages
/// @param operands the words that are no options, for the help page
/// @param maxOperandCount how many of them there may be
/// @param options in the order of the help page
public record Syntax(
    String name,
    String description,
    List<Operand> operands,
    int maxOperandCount,
    List<Option<?>> options) {

  /// One kind of word that is no option.
  ///
  /// @param label what help calls it
  /// @param description a sentence for the help page
  public record Operand(String label, String description) {}

  public Syntax {
    operands = List.copyOf(operands);
    options = List.copyOf(options);
  }

  Optional<Option<?>> option(String optionName) {
    for (Option<?> option : options) {
      if (option.name().equals(optionName)) {
        return Optional.of(option);
      }
    }
    return Optional.empty();
  }
}
