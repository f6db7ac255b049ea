package dev.quaver.cli;

import dev.quaver.compiler.SourceException;
import dev.quaver.compiler.SourceSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Finds the files to format.
final class FormattedFiles {

  private static final String EXTENSION = ".qs";

  private FormattedFiles() {}

  /// The files that `paths` denote: each once, those of a folder in the order of their paths. Hidden folders are not
  /// entered, nor are links to folders.
  ///
  /// @throws SourceException if a path denotes nothing
  static Set<Path> find(List<Path> paths) {
    var files = new LinkedHashSet<Path>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        files.addAll(below(path));
      } else {
        SourceSet.requireSource(path);
        files.add(path.normalize());
      }
    }
    return files;
  }

  private static List<Path> below(Path folder) {
    var files = new ArrayList<Path>();
    try {
      Files.walkFileTree(
          folder,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
              return !each.equals(folder) && each.getFileName().toString().startsWith(".")
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (file.toString().endsWith(EXTENSION) && Files.isRegularFile(file)) {
                files.add(file.normalize());
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException | UncheckedIOException failure) {
      throw new SourceException("cannot read the folder " + folder, failure);
    }
    return files.stream().sorted().toList();
  }
}
