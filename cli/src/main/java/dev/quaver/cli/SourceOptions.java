package dev.quaver.cli;

import dev.quaver.compiler.Compilation;
import dev.quaver.compiler.Compiler;
import dev.quaver.compiler.DialectChoice;
import dev.quaver.compiler.Entry;
import dev.quaver.compiler.EntryChoice;
import dev.quaver.compiler.LoadedProgram;
import dev.quaver.compiler.ProgramLoader;
import dev.quaver.compiler.SourceException;
import dev.quaver.compiler.SourceSet;
import dev.quaver.formatter.FormatResult;
import dev.quaver.formatter.Formatter;
import dev.quaver.source.SourceFile;
import dev.quaver.target.Profile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// How sources are read, the same for all commands that read any.
final class SourceOptions {

  @Option(
      names = "--dialect",
      paramLabel = "classic|modern|auto",
      description = "The dialect of the sources; each file shows its own by default.")
  private DialectChoice dialect = DialectChoice.AUTO;

  Compilation compile(String path) {
    return compile(path, Optional.empty());
  }

  /// Compiles for a profile; by default for the one that the sources ask for.
  Compilation compile(String path, Optional<Profile> profile) {
    return Compiler.compile(SourceSet.load(path(path)), dialect, profile);
  }

  /// The program of whatever is at `path`, with everything that is wrong with it.
  Entry load(String path, EntryChoice choice) {
    return load(path, choice, Optional.empty(), Profile.UNRESTRICTED).entry();
  }

  /// The same, for a target profile.
  ///
  /// @param wanted the profile, if it is not left to the sources
  /// @param otherwise the profile of sources that ask for none
  LoadedProgram load(String path, EntryChoice choice, Optional<Profile> wanted, Profile otherwise) {
    return new ProgramLoader(dialect, wanted, otherwise).load(path(path), choice);
  }

  /// Formats one text.
  FormatResult format(SourceFile source) {
    return Formatter.format(source, dialect.forced());
  }

  /// The path that somebody wrote.
  ///
  /// @throws SourceException if it can be no path
  static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException _) {
      throw new SourceException("there is no file or folder " + text);
    }
  }
}
