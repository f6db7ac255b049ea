package dev.quaver.target;

import java.util.List;

/// What a run gave.
///
/// @param seed the seed that repeats it
/// @param histogram the entry's values
/// @param output what the program printed in its first shot, one element a message or dump
public record RunResult(
    TargetId target, int shotCount, long seed, Histogram histogram, List<String> output) {
  public RunResult {
    output = List.copyOf(output);
  }
}
