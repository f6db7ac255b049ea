package dev.quaver.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.cli.output.Console;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// One run of the command within the test's process.
record Cli(int exitCode, String out, String err) {

  /// The project's own programs.
  static final Path EXAMPLES =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolveSibling("examples");

  static Cli run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = QuaverCommand.execute(Console.of(out, err), arguments);
    return new Cli(exitCode, out.toString(), err.toString());
  }

  static String example(String name) {
    return EXAMPLES.resolve(name).toString();
  }

  /// Writes a source into `folder` and answers its path.
  static String source(Path folder, String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text).toString();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  Cli exits(int expected) {
    assertEquals(expected, exitCode, () -> "exit code; printed: " + out + err);
    assertFalse(err.contains("internal"), err);
    assertFalse(err.contains("\tat "), err);
    return this;
  }

  Cli prints(String expected) {
    assertEquals(expected, out);
    return this;
  }

  Cli says(String... parts) {
    for (String part : parts) {
      assertTrue(err.contains(part), () -> "'" + part + "' is not in: " + err);
    }
    return this;
  }
}
