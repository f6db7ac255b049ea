package dev.quaver.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The sound programs: our own, and other people's where a folder is given by `-Dquaver.corpus=FOLDER`.
final class Seeds {

  private static final int LONGEST = 16_000;

  private Seeds() {}

  /// Their texts, in the order of their paths.
  static List<String> programs() {
    return programs(".qs");
  }

  /// Those whose files' names end so.
  static List<String> programs(String extension) {
    Path project =
        Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("..").normalize();
    var programs = new ArrayList<>(below(project, extension));
    String corpus = System.getProperty("quaver.corpus", "");
    if (!corpus.isEmpty()) {
      programs.addAll(below(Path.of(corpus), extension));
    }
    return programs;
  }

  private static List<String> below(Path folder, String extension) {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> path.toString().endsWith(extension))
          .filter(path -> !path.toString().contains("/target/"))
          .sorted()
          .map(Seeds::read)
          .filter(text -> text.length() <= LONGEST && !text.isBlank())
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
