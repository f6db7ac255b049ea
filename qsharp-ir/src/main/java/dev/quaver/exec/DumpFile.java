package dev.quaver.exec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Files that classic programs write their dumps to.
///
/// Q# has no other way to change anything outside, and people run programs that they have not read: so a program writes
/// within the working folder only.
final class DumpFile {

  private DumpFile() {}

  /// Writes a dump; like the classic simulators it warns where that cannot be done, and the program goes on.
  ///
  /// @return the warning
  static Optional<String> write(String file, String dump) {
    try {
      Path folder = Path.of("").toAbsolutePath().normalize();
      Path path = folder.resolve(file).normalize();
      if (!path.startsWith(folder)) {
        return warning(file, "it is outside the working folder");
      }
      Path parent = path.getParent();
      if (parent != null
          && Files.exists(parent)
          && !parent.toRealPath().startsWith(folder.toRealPath())) {
        return warning(file, "a link leads outside the working folder");
      }
      if (Files.isSymbolicLink(path)) {
        return warning(file, "it is a link");
      }
      Files.writeString(path, dump + System.lineSeparator());
      return Optional.empty();
    } catch (IOException | InvalidPathException | SecurityException failed) {
      return warning(file, String.valueOf(failed.getMessage()));
    }
  }

  private static Optional<String> warning(String file, String reason) {
    return Optional.of("[warning] Unable to write state to '" + file + "' (" + reason + ")");
  }
}
