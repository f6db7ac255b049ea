package dev.quaver.format.openqasm;

import dev.quaver.source.SourceFile;
import java.util.Optional;

/// Finds included files.
@FunctionalInterface
public interface IncludeFinder {

  /// Finds nothing, for texts that are no files.
  IncludeFinder NONE = (_, _) -> Optional.empty();

  /// The file that `path` denotes in `from`, if there is one that can be read; each time a new one, with the same name if it
  /// is the same file.
  Optional<SourceFile> find(SourceFile from, String path);
}
