package dev.quaver.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FormatCommandTest {

  private static final String UGLY = "operation Main():Unit{H(q);// why\n}";
  private static final String NEAT = "operation Main() : Unit {\n    H(q); // why\n}\n";

  @TempDir private Path folder;

  @Test
  void changesFilesInPlaceAndNamesThem() throws IOException {
    String ugly = Cli.source(folder, "Ugly.qs", UGLY);
    String neat = Cli.source(folder, "Neat.qs", NEAT);
    Cli.run("format", ugly, neat).exits(ExitCode.FINE).prints(ugly + "\n");
    assertEquals(NEAT, Files.readString(Path.of(ugly)));
    assertEquals(NEAT, Files.readString(Path.of(neat)));
    assertEquals(List.of("Neat.qs", "Ugly.qs"), names());
    Cli.run("format", folder.toString()).exits(ExitCode.FINE).prints("");
  }

  @Test
  void checkChangesNothing() throws IOException {
    String ugly = Cli.source(folder, "Ugly.qs", UGLY);
    Cli.source(folder, "Neat.qs", NEAT);
    Cli.run("format", "--check", folder.toString()).exits(ExitCode.PROGRAM).prints(ugly + "\n");
    assertEquals(UGLY, Files.readString(Path.of(ugly)));
  }

  @Test
  void checkIsContentWithFormattedFiles() {
    String neat = Cli.source(folder, "Neat.qs", NEAT);
    Cli.run("format", "--check", neat).exits(ExitCode.FINE).prints("");
  }

  @Test
  void leavesFilesWithSyntaxErrorsAndGoesOn() throws IOException {
    String broken = Cli.source(folder, "Broken.qs", "operation  Main( : Unit {}");
    String ugly = Cli.source(folder, "Ugly.qs", UGLY);
    Cli.run("format", folder.toString())
        .exits(ExitCode.PROGRAM)
        .prints(ugly + "\n")
        .says("error[", "Broken.qs:1:");
    assertEquals("operation  Main( : Unit {}", Files.readString(Path.of(broken)));
    assertEquals(NEAT, Files.readString(Path.of(ugly)));
  }

  @Test
  void entersFoldersButNotHiddenOnes() throws IOException {
    Path hidden = Files.createDirectories(folder.resolve("a/.git"));
    Path seen = Files.createDirectories(folder.resolve("a/b"));
    String left = Cli.source(hidden, "Ugly.qs", UGLY);
    String found = Cli.source(seen, "Ugly.qs", UGLY);
    Cli.source(seen, "other.txt", UGLY);
    Cli.run("format", folder.toString()).exits(ExitCode.FINE).prints(found + "\n");
    assertEquals(UGLY, Files.readString(Path.of(left)));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "permissions and links are POSIX's")
  void keepsPermissionsAndLinks() throws IOException {
    Path ugly = Path.of(Cli.source(folder, "Ugly.qs", UGLY));
    Files.setPosixFilePermissions(ugly, PosixFilePermissions.fromString("rwxr-x--x"));
    Path link = Files.createSymbolicLink(folder.resolve("Link.qs"), Path.of("Ugly.qs"));
    Cli.run("format", link.toString()).exits(ExitCode.FINE);
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(NEAT, Files.readString(ugly));
    assertEquals("rwxr-x--x", PosixFilePermissions.toString(Files.getPosixFilePermissions(ugly)));
  }

  @Test
  void formatsStandardInput() {
    withInput(UGLY, () -> Cli.run("format", "-").exits(ExitCode.FINE).prints(NEAT));
    withInput(UGLY, () -> Cli.run("format", "--check", "-").exits(ExitCode.PROGRAM).prints(""));
    withInput("{", () -> Cli.run("format", "-").exits(ExitCode.PROGRAM).prints("").says("<stdin>"));
  }

  @Test
  void refusesStandardInputThatIsNoText() {
    byte[] bytes = "// caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    withInput(
        bytes,
        () ->
            Cli.run("format", "-")
                .exits(ExitCode.USAGE)
                .prints("")
                .says("standard input is not text in UTF-8: the byte 0xE9 at offset 6, in line 1"));
  }

  @Test
  void refusesWhatIsNoSource() {
    String text = Cli.source(folder, "other.txt", UGLY);
    Cli.run("format", text).exits(ExitCode.USAGE).says("does not end with .qs");
    Cli.run("format", folder.resolve("nothing").toString())
        .exits(ExitCode.USAGE)
        .says("there is no file or folder");
    Cli.run("format", "-", text).exits(ExitCode.USAGE).says("standard input");
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static void withInput(String text, Runnable test) {
    withInput(text.getBytes(StandardCharsets.UTF_8), test);
  }

  private static void withInput(byte[] bytes, Runnable test) {
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream(bytes));
    try {
      test.run();
    } finally {
      System.setIn(before);
    }
  }
}
