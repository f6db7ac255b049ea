package dev.quaver.compiler;

import dev.quaver.format.openqasm.IncludeFinder;
import dev.quaver.source.SourceFile;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Finds included files beside the file that includes them.
final class IncludedFiles implements IncludeFinder {

  @Override
  public Optional<SourceFile> find(SourceFile from, String path) {
    try {
      Path file = Path.of(from.name()).resolveSibling(path).normalize();
      return Files.isRegularFile(file)
          ? Optional.of(SourceFile.of(file.toString(), SourceSet.text(file)))
          : Optional.empty();
    } catch (InvalidPathException | SourceException _) {
      return Optional.empty();
    }
  }
}
