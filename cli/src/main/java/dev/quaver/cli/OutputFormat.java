package dev.quaver.cli;

import java.util.Locale;

/// How a command prints its result.
enum OutputFormat {
  TEXT,
  JSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
