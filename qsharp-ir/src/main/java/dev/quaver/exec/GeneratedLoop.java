package dev.quaver.exec;

/// The class generated for a loop: it takes the loop over from the node, between two rounds.
abstract class GeneratedLoop {

  /// Does the rounds that are left. For a loop that tests a condition only the frame matters.
  ///
  /// @param value the next number of the range, or index of the array
  /// @param step what is added to it in each round
  /// @param rounds how many rounds are left
  /// @param items the array, or anything
  /// @return [StatementNode#NORMAL] or [StatementNode#RETURN]
  abstract int resume(Frame frame, long value, long step, long rounds, Object items);
}
