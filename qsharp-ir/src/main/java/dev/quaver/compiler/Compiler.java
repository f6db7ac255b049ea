package dev.quaver.compiler;

import dev.quaver.exec.Cancellation;
import dev.quaver.exec.DeepStack;
import dev.quaver.parser.ParseResult;
import dev.quaver.parser.QSharpParser;
import dev.quaver.target.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Compiles Q# sources.
public final class Compiler {

  private Compiler() {}

  /// Reads and checks `sources`, and those of the projects they depend on. Errors are in the compilation, not thrown.
  ///
  /// @param profile the target profile, which decides what exists of declarations with `@Config`; if absent, it is what
  ///     the project says, else what the attribute `@EntryPoint` of a program without a project says, else
  ///     [Profile#UNRESTRICTED]
  public static Compilation compile(
      SourceSet sources, DialectChoice dialect, Optional<Profile> profile) {
    return DeepStack.call(new Cancellation(), () -> compileHere(sources, dialect, profile));
  }

  /// Recurses as deeply as the sources are nested.
  private static Compilation compileHere(
      SourceSet sources, DialectChoice dialect, Optional<Profile> profile) {
    List<Compilation.ParsedPackage> packages = new ArrayList<>();
    for (SourcePackage each : sources.packages()) {
      List<Compilation.ParsedSource> parsed = new ArrayList<>();
      for (SourceSet.Source source : each.sources()) {
        ParseResult result = QSharpParser.parse(source.file(), dialect.forced());
        parsed.add(new Compilation.ParsedSource(result, source.implicitNamespace()));
      }
      packages.add(new Compilation.ParsedPackage(each, parsed));
    }
    return new Compilation(packages, sources.problems(), profile);
  }

  /// The same with the profile that the sources ask for.
  public static Compilation compile(SourceSet sources, DialectChoice dialect) {
    return compile(sources, dialect, Optional.empty());
  }

  /// Reads and checks `sources`, each in the dialect that it shows.
  public static Compilation compile(SourceSet sources) {
    return compile(sources, DialectChoice.AUTO);
  }
}
