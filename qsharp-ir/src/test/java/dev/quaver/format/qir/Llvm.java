package dev.quaver.format.qir;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/// LLVM's own tools, of version 14 for typed pointers and of version 19 for opaque ones. Where they are not installed, nothing
/// is checked and a line says so.
public final class Llvm {

  private static final AtomicBoolean SAID = new AtomicBoolean();

  private Llvm() {}

  /// What LLVM has against a module; nothing if it takes it.
  public static String complaints(String module, int version) {
    if (version == 1) {
      return run(module, 14, "llvm-as", "-o", "/dev/null", "-");
    }
    String assembled = run(module, 19, "llvm-as", "-o", "/dev/null", "-");
    return assembled + run(module, 19, "opt", "-passes=verify", "-disable-output", "-");
  }

  private static String run(String module, int release, String tool, String... arguments) {
    Optional<Path> program = find(tool, release);
    if (program.isEmpty()) {
      if (!SAID.getAndSet(true)) {
        System.out.println(tool + " of LLVM " + release + " is not installed: nothing is verified");
      }
      return "";
    }
    try {
      return run(
          module,
          Stream.concat(Stream.of(program.get().toString()), Stream.of(arguments)).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String run(String module, List<String> command)
      throws IOException, InterruptedException {
    Path input = Files.createTempFile("module", ".ll");
    Path output = Files.createTempFile("llvm", ".txt");
    Files.writeString(input, module);
    Process process =
        new ProcessBuilder(command)
            .redirectInput(input.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    int code = process.waitFor();
    String said = Files.readString(output, StandardCharsets.UTF_8);
    Files.delete(input);
    Files.delete(output);
    return code == 0 ? said : "exit " + code + ": " + said;
  }

  private static Optional<Path> find(String tool, int release) {
    Path versioned = Path.of("/usr/lib/llvm-" + release + "/bin", tool);
    Stream<Path> onPath =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .map(folder -> Path.of(folder, tool + "-" + release));
    return Stream.concat(Stream.of(versioned), onPath).filter(Files::isExecutable).findFirst();
  }
}
