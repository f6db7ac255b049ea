package dev.quaver.cli;

import dev.quaver.compiler.SourceException;
import dev.quaver.compiler.SourceSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Finds the files to format, and puts new texts in their place so that at each moment a whole one is there.
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

  /// Gives a file a new text: written beside it, with its permissions, then moved onto it. A link stays one.
  ///
  /// @throws SourceException if that cannot be done; the file is then as it was
  static void replace(Path file, String text) {
    try {
      Path target = file.toRealPath();
      if (!Files.isWritable(target)) {
        throw new AccessDeniedException(target.toString());
      }
      Path fresh = Files.createTempFile(target.getParent(), ".format", EXTENSION + "~");
      try {
        Files.write(fresh, text.getBytes(StandardCharsets.UTF_8));
        copyPermissions(target, fresh);
        move(fresh, target);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException failure) {
      throw new SourceException("cannot write " + file, failure);
    }
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    var view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (view != null) {
      Files.setPosixFilePermissions(to, view.readAttributes().permissions());
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
