package dev.quaver.testing;

import dev.quaver.compiler.TestCase;
import dev.quaver.diagnostics.DiagnosticRenderer;
import dev.quaver.exec.ProgramFailure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What came of one test.
///
/// @param verdict whether it passed, and if not, why
/// @param duration from the first step of its compilation to its end
/// @param output what it printed, one element a message or dump
public record TestOutcome(TestCase test, Verdict verdict, Duration duration, List<String> output) {

  /// Passed or not.
  public sealed interface Verdict {
    /// The callable came to its end.
    record Passed() implements Verdict {}

    /// The callable failed.
    record Failed(ProgramFailure failure) implements Verdict {}

    /// The callable could not be run to its end: it took too long, does not compile as an entry, the target refused.
    record Broken(String reason) implements Verdict {}

    /// Somebody stopped the tests before this one was over.
    record Stopped() implements Verdict {}
  }

  public TestOutcome {
    output = List.copyOf(output);
  }

  /// Whether the test passed.
  public boolean passed() {
    return verdict instanceof Verdict.Passed;
  }

  /// Whether somebody stopped it.
  public boolean stopped() {
    return verdict instanceof Verdict.Stopped;
  }

  /// Why it did not pass, for people: the failure with its place in the source and its Q# call stack.
  public Optional<String> problem() {
    return switch (verdict) {
      case Verdict.Passed _ -> Optional.empty();
      case Verdict.Failed failed -> Optional.of(text(failed.failure()));
      case Verdict.Broken broken -> Optional.of(broken.reason());
      case Verdict.Stopped _ -> Optional.of("the test was stopped");
    };
  }

  private static String text(ProgramFailure failure) {
    StringBuilder text =
        new StringBuilder(DiagnosticRenderer.plain().render(failure.diagnostic()).stripTrailing());
    List<String> frames = failure.userCallStackLines();
    if (!frames.isEmpty()) {
      text.append("\nCall stack:");
      frames.forEach(frame -> text.append("\n    ").append(frame));
    }
    return text.toString();
  }
}
