package dev.quaver.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// What happens when standard output takes no more, in a process of its own.
@EnabledOnOs(value = OS.LINUX, disabledReason = "needs the device /dev/full")
class OutputTest {

  private static Process start(ProcessBuilder.Redirect out, String... arguments)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectOutput(out).start();
  }

  private static ProcessBuilder.Redirect full() {
    return ProcessBuilder.Redirect.to(new File("/dev/full"));
  }

  @Test
  void aFullDiskIsSaid() throws IOException, InterruptedException {
    for (String[] words : new String[][] {{"targets"}, {"--help"}}) {
      Process process = start(full(), words);
      String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(ExitCode.PROGRAM, process.waitFor(), said);
      assertTrue(said.startsWith("error: cannot write to standard output: No space left"), said);
    }
  }

  @Test
  void aReaderThatGoesAwayIsNoFault() throws IOException, InterruptedException {
    Process process = start(ProcessBuilder.Redirect.PIPE, "targets");
    process.getInputStream().close();
    String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(ExitCode.OUTPUT_CLOSED, process.waitFor(), said);
    assertEquals("", said);
  }
}
