package dev.quaver.cli.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// What the launcher runs once after a build: copies the distribution's libraries, with classes that an ahead-of-time cache
/// can hold (see [ArchivableClass]) and without compression.
final class Preparation {

  /// Added to what was changed, as the licences of others ask.
  private static final String NOTICE =
      "Classes in this archive were changed for faster starts of Quaver; see dev.quaver.cli.start.\n";

  private final ArchivableClass classes = new ArchivableClass(Preparation.class.getClassLoader());

  private Preparation() {}

  /// Copies every library.
  ///
  /// @param arguments the folder with the libraries, and the folder for the copies, which must exist
  public static void main(String[] arguments) throws IOException {
    Path target = Path.of(arguments[1]);
    try (var files = Files.newDirectoryStream(Path.of(arguments[0]), "*.jar")) {
      Preparation preparation = new Preparation();
      for (Path library : files) {
        preparation.copy(library, target.resolve(library.getFileName()));
      }
    }
  }

  private void copy(Path library, Path target) throws IOException {
    try (ZipFile archive = new ZipFile(library.toFile());
        OutputStream file = Files.newOutputStream(target);
        ZipOutputStream copy = new ZipOutputStream(file)) {
      boolean changed = false;
      Enumeration<? extends ZipEntry> entries = archive.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        byte[] original = read(archive, entry);
        byte[] content = entry.getName().endsWith(".class") ? rewrite(original) : original;
        changed |= !Arrays.equals(content, original);
        write(copy, entry, content);
      }
      if (changed) {
        ZipEntry notice = new ZipEntry("META-INF/QUAVER-CHANGES");
        notice.setTime(0);
        write(copy, notice, NOTICE.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /// The class for the cache; the class as it was if it mentions what is not there, such as a library of a feature that
  /// nobody uses here.
  private byte[] rewrite(byte[] original) {
    try {
      return classes.rewrite(original);
    } catch (IllegalArgumentException _) {
      return original;
    }
  }

  private static byte[] read(ZipFile archive, ZipEntry entry) throws IOException {
    try (InputStream content = archive.getInputStream(entry)) {
      return content.readAllBytes();
    }
  }

  private static void write(ZipOutputStream copy, ZipEntry original, byte[] content)
      throws IOException {
    CRC32 checksum = new CRC32();
    checksum.update(content);
    ZipEntry entry = new ZipEntry(original.getName());
    entry.setMethod(ZipEntry.STORED);
    entry.setTime(original.getTime());
    entry.setSize(content.length);
    entry.setCrc(checksum.getValue());
    copy.putNextEntry(entry);
    copy.write(content);
    copy.closeEntry();
  }
}
