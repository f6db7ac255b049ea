package dev.quaver.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.compiler.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

  @TempDir private Path folder;

  @Test
  void writesANewFileAndReplacesAnOldOne() throws IOException {
    Path file = folder.resolve("a.txt");

    OutputFile.write(file, out -> out.write("one"));
    OutputFile.write(file, out -> out.write("two"));

    assertEquals("two", Files.readString(file));
    assertOnly(file);
  }

  @Test
  void keepsTheOldFileWhenWritingFails() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "old");

    var problem =
        assertThrows(
            SourceException.class,
            () ->
                OutputFile.write(
                    file,
                    out -> {
                      out.write("half");
                      throw new IOException("the disk is full");
                    }));

    assertTrue(problem.toString().contains("cannot write " + file), problem.toString());
    assertEquals("old", Files.readString(file));
    assertOnly(file);
  }

  @Test
  void refusesAFolderAndAMissingFolder() {
    assertThrows(SourceException.class, () -> OutputFile.write(folder, out -> out.write("x")));
    assertThrows(
        SourceException.class,
        () -> OutputFile.write(folder.resolve("none/a.txt"), out -> out.write("x")));
  }

  private void assertOnly(Path file) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }
}
