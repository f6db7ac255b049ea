package dev.quaver.conformance;

import java.nio.file.Path;

/// One program of the corpus.
///
/// @param family what kind of program: `samples`, `examples`, `solutions`, `placeholders`
/// @param entry the expression to run; empty for the program's own entry point
/// @param id its folder within the corpus
/// @param folder where its files are
record Case(String family, Expected expected, String entry, String id, Path folder) {

  /// What is expected of a program.
  enum Expected {
    /// It compiles; running it would take too long or is not meant.
    COMPILES,
    /// It runs to its end.
    RUNS,
    /// It gives `true`.
    TRUE,
    /// It gives another value than `true`, does not compile or fails, but cleanly.
    NOT_TRUE;

    private static Expected parse(String text) {
      return switch (text) {
        case "compiles" -> COMPILES;
        case "runs" -> RUNS;
        case "true" -> TRUE;
        case "not-true" -> NOT_TRUE;
        default -> throw new IllegalArgumentException("not an expectation: " + text);
      };
    }
  }

  /// The case that a line of the corpus's list describes.
  static Case parse(Path corpus, String line) {
    String[] parts = line.split("\t", -1);
    return new Case(
        parts[0], Expected.parse(parts[1]), parts[2], parts[3], corpus.resolve(parts[3]));
  }
}
