package dev.quaver.cli;

import dev.quaver.cli.words.Option;
import dev.quaver.cli.words.Words;

/// How a command prints its result.
enum OutputFormat {
  TEXT,
  JSON;

  /// The option of a command that prints something.
  static Option<OutputFormat> option(String description) {
    return Option.choice("--format", "text|json", description, OutputFormat.class);
  }

  static OutputFormat of(Words words, Option<OutputFormat> option) {
    return words.value(option).orElse(TEXT);
  }
}
