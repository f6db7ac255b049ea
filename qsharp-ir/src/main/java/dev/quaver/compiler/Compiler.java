package dev.quaver.compiler;

import dev.quaver.parser.ParseResult;
import dev.quaver.parser.QSharpParser;
import java.util.ArrayList;
import java.util.List;

/// Compiles Q# sources.
public final class Compiler {

  private Compiler() {}

  /// Reads and checks `sources`. Errors are in the compilation, not thrown.
  public static Compilation compile(SourceSet sources, DialectChoice dialect) {
    List<Compilation.ParsedSource> parsed = new ArrayList<>();
    for (SourceSet.Source source : sources.sources()) {
      ParseResult result = QSharpParser.parse(source.file(), dialect.forced());
      parsed.add(new Compilation.ParsedSource(result, source.implicitNamespace()));
    }
    return new Compilation(parsed);
  }

  /// Reads and checks `sources`, each in the dialect that it shows.
  public static Compilation compile(SourceSet sources) {
    return compile(sources, DialectChoice.AUTO);
  }
}
