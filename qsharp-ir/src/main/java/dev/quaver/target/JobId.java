package dev.quaver.target;

/// Names one submission.
public record JobId(String text) {
  @Override
  public String toString() {
    return text;
  }
}
