package dev.quaver.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The script that starts the command, as far as it goes without a build.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a POSIX shell script")
class LauncherTest {

  @TempDir private Path folder;

  @Test
  void refusesAFolderThatIsNoJdk() throws IOException, InterruptedException {
    var process = start(Cli.EXAMPLES.resolveSibling("quaver"), folder.toString());
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(ExitCode.INTERNAL, process.waitFor());
    assertEquals("quaver: QUAVER_JAVA_HOME=" + folder + " is not a JDK 25 or later\n", output);
  }

  @Test
  void findsItsProjectThroughLinks() throws IOException, InterruptedException {
    Path project = Files.createDirectories(folder.resolve("a project"));
    Path launcher = Files.copy(Cli.EXAMPLES.resolveSibling("quaver"), project.resolve("quaver"));
    assertTrue(launcher.toFile().setExecutable(true));
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("a project/quaver"));
    var process = start(link, System.getProperty("java.home"));
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(ExitCode.INTERNAL, process.waitFor(), output);
    assertTrue(output.contains("must be built first"), output);
  }

  private Path toolsWithoutMaven() throws IOException {
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (Path readlink : List.of(Path.of("/usr/bin/readlink"), Path.of("/bin/readlink"))) {
      Path link = tools.resolve("readlink");
      if (Files.exists(readlink) && !Files.exists(link)) {
        Files.createSymbolicLink(link, readlink);
      }
    }
    return tools;
  }

  private Process start(Path launcher, String javaHome) throws IOException {
    var builder = new ProcessBuilder(List.of("/bin/sh", launcher.toString(), "--version"));
    builder.environment().put("QUAVER_JAVA_HOME", javaHome);
    builder.environment().put("PATH", toolsWithoutMaven().toString());
    return builder.directory(folder.toFile()).redirectErrorStream(true).start();
  }
}
