package dev.quaver.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The README's Java example compiles and runs as it stands there, and its Q# program is the example it names.
class ReadmeTest {

  private static final Path ROOT =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolve("..").normalize();

  @TempDir private Path folder;

  @Test
  void javaExampleRuns() throws IOException, InterruptedException {
    Path source = Files.writeString(folder.resolve("RandomBits.java"), block("java"));
    String classPath = System.getProperty("java.class.path");
    var errors = new ByteArrayOutputStream();
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, errors, "-cp", classPath, "-d", folder.toString(), source.toString());
    assertEquals(0, compiled, errors.toString(StandardCharsets.UTF_8));
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                folder + java.io.File.pathSeparator + classPath,
                "RandomBits",
                ROOT.resolve("examples/random-bits").toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), output);
    List<String> lines = output.lines().toList();
    assertTrue(lines.getFirst().matches("\\[(ZERO|ONE), (ZERO|ONE), (ZERO|ONE)]"), output);
    assertTrue(lines.getLast().startsWith("{["), output);
  }

  @Test
  void programIsTheExample() throws IOException {
    assertEquals(Files.readString(ROOT.resolve("examples/random-bits/Test.qs")), block("qsharp"));
  }

  private static String block(String language) throws IOException {
    var fence = Pattern.compile("(?s)```" + language + "\n(.*?)```");
    var matcher = fence.matcher(Files.readString(ROOT.resolve("README.md")));
    assertTrue(matcher.find(), "README.md has no block of " + language);
    return matcher.group(1);
  }
}
