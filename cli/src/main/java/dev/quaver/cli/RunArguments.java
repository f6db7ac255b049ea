package dev.quaver.cli;

import dev.quaver.compiler.EntryChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells the path from the arguments of the entry among the words of a command line.
///
/// @param path where the sources are
/// @param arguments the words `NAME=VALUE`
record RunArguments(String path, List<EntryChoice.Argument> arguments) {

  private static final Pattern ARGUMENT =
      Pattern.compile("([\\p{L}_][\\p{L}\\p{N}_]*)=(.*)", Pattern.DOTALL);

  /// @throws UsageException if there is more than one path
  static RunArguments of(List<String> words) {
    Optional<String> path = Optional.empty();
    List<EntryChoice.Argument> arguments = new ArrayList<>();
    for (String word : words) {
      Matcher matcher = ARGUMENT.matcher(word);
      if (matcher.matches()) {
        arguments.add(new EntryChoice.Argument(matcher.group(1), matcher.group(2)));
      } else if (path.isEmpty()) {
        path = Optional.of(word);
      } else {
        throw new UsageException(
            "there is one path too many: %s after %s; arguments are written NAME=VALUE"
                .formatted(word, path.get()));
      }
    }
    return new RunArguments(path.orElse("."), arguments);
  }

  /// What to run.
  ///
  /// @param entry the value of `--entry`
  /// @throws UsageException if the entry is blank or an expression with arguments
  EntryChoice choice(Optional<String> entry) {
    if (entry.filter(String::isBlank).isPresent()) {
      throw new UsageException("--entry is empty; it takes a callable's name or an expression");
    }
    try {
      return entry
          .map(text -> EntryChoice.parse(text, arguments))
          .orElseGet(() -> new EntryChoice.Default(arguments));
    } catch (IllegalArgumentException problem) {
      throw new UsageException(String.valueOf(problem.getMessage()));
    }
  }
}
