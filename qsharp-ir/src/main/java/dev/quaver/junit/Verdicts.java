package dev.quaver.junit;

import dev.quaver.exec.ProgramFailure;
import dev.quaver.testing.TestOutcome;
import java.nio.file.Path;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/// Says to JUnit what came of a test.
final class Verdicts {

  private Verdicts() {}

  /// Returns if the test passed.
  ///
  /// @throws AssertionFailedError otherwise; its stack trace is the Q# call stack
  static void require(TestOutcome outcome) {
    switch (outcome.verdict()) {
      case TestOutcome.Verdict.Passed _ -> {}
      case TestOutcome.Verdict.Failed failed ->
          throw failure(outcome, failed.failure().userCallStack());
      case TestOutcome.Verdict.Broken _, TestOutcome.Verdict.Stopped _ ->
          throw failure(outcome, List.of());
    }
  }

  private static AssertionFailedError failure(
      TestOutcome outcome, List<ProgramFailure.Frame> frames) {
    StringBuilder message = new StringBuilder(outcome.problem().orElse(""));
    if (!outcome.output().isEmpty()) {
      message.append("\nOutput:");
      outcome.output().stream()
          .flatMap(String::lines)
          .forEach(line -> message.append("\n    ").append(line));
    }
    var error = new AssertionFailedError(message.toString());
    error.setStackTrace(frames.stream().map(Verdicts::element).toArray(StackTraceElement[]::new));
    return error;
  }

  private static StackTraceElement element(ProgramFailure.Frame frame) {
    String name = frame.callable().qualifiedName();
    int dot = name.lastIndexOf('.');
    Path file = Path.of(frame.source().name()).getFileName();
    return new StackTraceElement(
        dot < 0 ? "" : name.substring(0, dot),
        name.substring(dot + 1),
        file == null ? "" : file.toString(),
        frame.source().line(frame.span().start()));
  }
}
