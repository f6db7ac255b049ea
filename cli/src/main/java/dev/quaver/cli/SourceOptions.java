package dev.quaver.cli;

import dev.quaver.cli.words.Option;
import dev.quaver.cli.words.Syntax;
import dev.quaver.cli.words.Words;
import dev.quaver.compiler.Compilation;
import dev.quaver.compiler.Compiler;
import dev.quaver.compiler.DialectChoice;
import dev.quaver.compiler.SourceException;
import dev.quaver.compiler.SourceSet;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// How sources are read, the same for all commands that read any.
final class SourceOptions {

  static final Syntax.Operand PATH =
      new Syntax.Operand(
          "PATH", "A .qs file, a folder or a project; the current folder by default.");

  static final Option<DialectChoice> DIALECT =
      Option.choice(
          "--dialect",
          "classic|modern|auto",
          "The dialect of the sources; each file shows its own by default.",
          DialectChoice.class);

  private SourceOptions() {}

  /// Compiles what the only operand names.
  static Compilation compile(Words words) {
    return compile(words.operands().isEmpty() ? "." : words.operands().getFirst(), words);
  }

  static Compilation compile(String path, Words words) {
    return Compiler.compile(
        SourceSet.load(path(path)), words.value(DIALECT).orElse(DialectChoice.AUTO));
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException _) {
      throw new SourceException("there is no file or folder " + text);
    }
  }
}
