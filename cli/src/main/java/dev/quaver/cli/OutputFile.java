package dev.quaver.cli;

import dev.quaver.compiler.SourceException;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/// Writes a file so that at each moment a whole one is there, the old one or the new one.
final class OutputFile {

  private OutputFile() {}

  /// What a file is to hold.
  @FunctionalInterface
  interface Content {
    /// Writes it, as text in UTF-8.
    void writeTo(Writer out) throws IOException;
  }

  /// Makes a file hold `content`: written beside it, with its permissions if it exists, then moved onto it. A link stays one;
  /// what is no ordinary file, such as a pipe, is written to directly.
  ///
  /// @throws SourceException if that cannot be done; the file is then as it was
  static void write(Path file, Content content) {
    try {
      if (Files.isDirectory(file)) {
        throw new SourceException("cannot write " + file + ": it is a folder");
      }
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        fill(file, content, StandardOpenOption.WRITE);
      } else {
        replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), content);
      }
    } catch (IOException failure) {
      throw new SourceException("cannot write " + file, failure);
    }
  }

  private static void replace(Path file, Content content) throws IOException {
    boolean exists = Files.exists(file);
    if (exists && !Files.isWritable(file)) {
      throw new AccessDeniedException(file.toString());
    }
    Path fresh = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + "~");
    try {
      fill(fresh, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      if (exists) {
        copyPermissions(file, fresh);
      }
      move(fresh, file);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static void fill(Path file, Content content, StandardOpenOption... options)
      throws IOException {
    try (Writer out = Files.newBufferedWriter(file, options)) {
      content.writeTo(out);
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
