package dev.quaver.compiler;

import dev.quaver.exec.Cancellation;
import dev.quaver.exec.DeepStack;
import dev.quaver.format.openqasm.OpenQasmReader;
import dev.quaver.parser.ParseResult;
import dev.quaver.parser.QSharpParser;
import dev.quaver.source.SourceLanguage;
import dev.quaver.target.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Compiles sources.
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
      boolean alone = sources.packages().size() == 1 && each.sources().size() == 1;
      for (SourceSet.Source source : each.sources()) {
        for (ParseResult result : parse(source, dialect, alone)) {
          parsed.add(new Compilation.ParsedSource(result, source.implicitNamespace()));
        }
      }
      packages.add(new Compilation.ParsedPackage(each, parsed));
    }
    return new Compilation(packages, sources.problems(), profile);
  }

  /// A source in its language, with what it includes. What no language claims is Q#.
  ///
  /// @param alone whether there is no other source
  private static List<ParseResult> parse(
      SourceSet.Source source, DialectChoice dialect, boolean alone) {
    SourceLanguage language =
        SourceLanguage.ofFile(source.file().name()).orElse(SourceLanguage.QSHARP);
    return switch (language) {
      case QSHARP -> List.of(QSharpParser.parse(source.file(), dialect.forced()));
      case OPENQASM ->
          OpenQasmReader.read(
              source.file(),
              OpenQasmNames.operation(source.implicitNamespace()),
              alone,
              new IncludedFiles());
    };
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
