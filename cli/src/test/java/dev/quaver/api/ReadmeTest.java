package dev.quaver.api;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
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
    compile(source);
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

  /// The snippet reads `src/test/qsharp` of the module in whose folder tests run.
  @Test
  void junitExampleRuns() throws Exception {
    String snippet = block("java", "QsharpTests");
    Path source = Files.writeString(folder.resolve("QuantumTest.java"), snippet);
    compile(source);
    try (var loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      Class<?> type = loader.loadClass("QuantumTest");
      var constructor = type.getDeclaredConstructor();
      var factory = type.getDeclaredMethod("quantum");
      constructor.setAccessible(true);
      factory.setAccessible(true);
      List<?> nodes = ((Stream<?>) factory.invoke(constructor.newInstance())).toList();
      assertEquals(1, nodes.size());
      var container = (DynamicContainer) nodes.getFirst();
      assertEquals("Bits", container.getDisplayName());
      for (var test : container.getChildren().toList()) {
        assertDoesNotThrow(((DynamicTest) test).getExecutable());
      }
    }
  }

  private static void compile(Path source) {
    var errors = new ByteArrayOutputStream();
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                errors,
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                String.valueOf(source.getParent()),
                source.toString());
    assertEquals(0, compiled, errors.toString(StandardCharsets.UTF_8));
  }

  @Test
  void programIsTheExample() throws IOException {
    assertEquals(Files.readString(ROOT.resolve("examples/random-bits/Test.qs")), block("qsharp"));
  }

  private static String block(String language) throws IOException {
    return block(language, "");
  }

  /// The first block of code in `language` that contains `part`.
  private static String block(String language, String part) throws IOException {
    var fence = Pattern.compile("(?s)```" + language + "\n(.*?)```");
    return fence
        .matcher(Files.readString(ROOT.resolve("README.md")))
        .results()
        .map(found -> found.group(1))
        .filter(text -> text.contains(part))
        .findFirst()
        .orElseThrow(() -> new AssertionError("README.md has no block of " + language));
  }
}
