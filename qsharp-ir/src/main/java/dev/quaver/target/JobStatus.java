package dev.quaver.target;

/// How far a job is.
public enum JobStatus {
  WAITING,
  EXECUTING,
  SUCCEEDED,
  FAILED,
  CANCELLED;

  /// Whether it will not change any more.
  public boolean isFinal() {
    return this == SUCCEEDED || this == FAILED || this == CANCELLED;
  }
}
