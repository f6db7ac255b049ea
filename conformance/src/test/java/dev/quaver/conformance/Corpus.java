package dev.quaver.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Installs the npm package and unpacks the programs inside it.
final class Corpus {

  private static final Path MODULE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
  private static final Path INSTALLATION = MODULE.resolve("target/npm");
  private static final Path PACKAGE = INSTALLATION.resolve("node_modules/qsharp-lang");
  private static final Path FOLDER = MODULE.resolve("target/corpus");
  private static final long PATIENCE_SECONDS = 1800;

  private Corpus() {}

  /// The corpus cannot be had here; the message says why.
  static final class UnavailableException extends Exception {
    private static final long serialVersionUID = 1L;

    UnavailableException(String message) {
      super(message);
    }
  }

  /// All cases, in the package's order.
  static List<Case> load() throws IOException, InterruptedException, UnavailableException {
    Files.createDirectories(INSTALLATION);
    if (!isInstalled()) {
      for (String name : List.of("package.json", "package-lock.json", ".npmrc")) {
        Files.copy(
            MODULE.resolve(name), INSTALLATION.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
      require("npm", "--version");
      require("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
    }
    node("unpack.mjs", PACKAGE.toString(), Files.createDirectories(FOLDER).toString());
    try (var lines = Files.lines(FOLDER.resolve("cases.tsv"))) {
      return lines.map(line -> Case.parse(FOLDER, line)).toList();
    }
  }

  /// The circuits that the package makes of the samples and examples among the cases: the lines that `diagrams.mjs` writes.
  static List<String> circuits() throws IOException, InterruptedException, UnavailableException {
    Path circuits = FOLDER.resolve("circuits.txt");
    node("diagrams.mjs", PACKAGE.toString(), FOLDER.toString(), circuits.toString());
    return Files.readAllLines(circuits);
  }

  /// What the published compiler says of jobs, a line for each.
  ///
  /// @param jobs what `judge.mjs` reads
  static List<String> verdicts(Path jobs)
      throws IOException, InterruptedException, UnavailableException {
    Path verdicts = jobs.resolveSibling("verdicts.tsv");
    node("judge.mjs", PACKAGE.toString(), jobs.toString(), verdicts.toString());
    return Files.readAllLines(verdicts);
  }

  private static void node(String script, String... arguments)
      throws IOException, InterruptedException, UnavailableException {
    List<String> command = new ArrayList<>(List.of("node", MODULE.resolve(script).toString()));
    command.addAll(List.of(arguments));
    require(command.toArray(String[]::new));
  }

  /// Whether what npm wrote last is what the lock file asks for now.
  private static boolean isInstalled() throws IOException {
    Path lock = INSTALLATION.resolve("package-lock.json");
    return Files.exists(PACKAGE.resolve("package.json"))
        && Files.exists(lock)
        && Files.mismatch(lock, MODULE.resolve("package-lock.json")) < 0;
  }

  private static void require(String... command)
      throws IOException, InterruptedException, UnavailableException {
    String name = command[0] + " " + command[1];
    Path log = INSTALLATION.resolve(command[0] + ".log");
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .directory(INSTALLATION.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
    } catch (IOException missing) {
      throw new UnavailableException(
          "there is no " + command[0] + " (" + missing.getMessage() + ")");
    }
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new UnavailableException(name + " took more than " + PATIENCE_SECONDS + " s");
    }
    if (process.exitValue() != 0) {
      throw new UnavailableException(
          name
              + " failed: "
              + String.join(" ", firstLines(log))
              + " (all of it is in "
              + log
              + ")");
    }
  }

  private static List<String> firstLines(Path log) throws IOException {
    try (var lines = Files.lines(log)) {
      return lines.limit(3).toList();
    }
  }
}
