package dev.quaver.target;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/// How to run a program.
///
/// @param shotCount how often, at least 1
/// @param seed makes a run repeatable; drawn and reported when absent
/// @param name what the job is called
/// @param parameters what the target alone understands
/// @param output receives each piece of text the program prints as it runs (Message, dumps); of a run of many shots only
///     what the first shot prints
/// @param progress told how many shots are done, from any thread
public record RunOptions(
    int shotCount,
    OptionalLong seed,
    Optional<String> name,
    Map<String, String> parameters,
    Consumer<String> output,
    Progress progress) {

  /// Told how a run gets on.
  @FunctionalInterface
  public interface Progress {
    /// `done` of `all` shots are over.
    void shots(int done, int all);
  }

  public RunOptions {
    parameters = Map.copyOf(parameters);
    if (shotCount < 1) {
      throw new IllegalArgumentException(
          "the number of shots must be at least 1, not " + shotCount);
    }
  }

  /// `shotCount` shots, seed drawn, output dropped.
  public static RunOptions shots(int shotCount) {
    return new RunOptions(
        shotCount, OptionalLong.empty(), Optional.empty(), Map.of(), text -> {}, (done, all) -> {});
  }

  /// The same with this seed.
  public RunOptions withSeed(long value) {
    return new RunOptions(shotCount, OptionalLong.of(value), name, parameters, output, progress);
  }

  /// The same with a receiver of the program's output.
  public RunOptions withOutput(Consumer<String> receiver) {
    return new RunOptions(shotCount, seed, name, parameters, receiver, progress);
  }

  /// The same with a name for the job.
  public RunOptions withName(String jobName) {
    return new RunOptions(shotCount, seed, Optional.of(jobName), parameters, output, progress);
  }

  /// The same with parameters for the target.
  public RunOptions withParameters(Map<String, String> targetParameters) {
    return new RunOptions(shotCount, seed, name, targetParameters, output, progress);
  }

  /// The same with a listener of progress.
  public RunOptions withProgress(Progress listener) {
    return new RunOptions(shotCount, seed, name, parameters, output, listener);
  }
}
