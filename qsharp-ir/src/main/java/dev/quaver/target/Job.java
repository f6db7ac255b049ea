package dev.quaver.target;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/// One submission.
public interface Job {

  /// For [#await]: however long it takes.
  Duration UNLIMITED = ChronoUnit.FOREVER.getDuration();

  /// Its name.
  JobId id();

  /// How far it is now.
  JobStatus status();

  /// Waits for the result.
  ///
  /// @throws JobException when the program failed, the job was cancelled or the limit passed
  RunResult await(Duration limit);

  /// Asks it to stop. No effect on a job that is over.
  void cancel();

  /// What else is known of it: target, shots, plan, times. Never a secret.
  Map<String, String> details();
}
