package dev.quaver.cli.start;

import dev.quaver.cli.Main;
import dev.quaver.cli.QuaverCommand;
import dev.quaver.cli.output.Console;
import java.io.Writer;
import java.nio.file.Path;

/// What the launcher runs once to record which classes a start needs, for the JVM's ahead-of-time cache: a few small
/// programs, whose output goes nowhere.
final class Training {

  private static final int ROUNDS = 3;

  private Training() {}

  /// Runs the programs.
  ///
  /// @param arguments the folder with the project's examples
  public static void main(String[] arguments) {
    Path examples = Path.of(arguments[0]);
    String bits = examples.resolve("random-bits").toString();
    for (int round = 0; round < ROUNDS; round++) {
      run("run", bits, "--entry", "Test.GenerateRandomBits", "--shots", "100", "n=3");
      run("run", bits, "--entry", "Test.GenerateRandomBits(2)", "--format", "json", "--seed", "7");
      run("run", bits, "--entry", "Test.Missing");
      for (String name : new String[] {"teleportation", "fourier", "classic-toggle"}) {
        run("run", examples.resolve(name).toString(), "--shots", "2");
      }
      run("test", examples.resolve("fourier").toString());
      run("check", examples.toString(), "--format", "json");
      run("format", "--check", examples.toString());
      run("targets");
      run("--help");
    }
    // The beginning and the end of a process need classes too.
    Console.ofProcess().text(Main.class.getSimpleName());
    System.exit(0);
  }

  private static void run(String... arguments) {
    QuaverCommand.execute(Console.of(Writer.nullWriter(), Writer.nullWriter()), arguments);
  }
}
