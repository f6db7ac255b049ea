package dev.quaver.cli;

import java.util.Locale;

/// How `quaver circuit` shows a circuit.
enum DiagramFormat {
  TEXT,
  SVG,
  JSON;

  /// The format that the ending of a file's name asks for: text where it asks for none.
  static DiagramFormat ofFile(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".svg")) {
      return SVG;
    }
    return lower.endsWith(".json") || lower.endsWith(".qsc") ? JSON : TEXT;
  }
}
