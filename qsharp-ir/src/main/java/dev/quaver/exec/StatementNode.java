package dev.quaver.exec;

/// A statement that can be executed. It answers how it ended, so that jumps cost no exceptions.
abstract class StatementNode {

  static final int NORMAL = 0;
  static final int BREAK = 1;
  static final int CONTINUE = 2;

  /// The frame holds the returned value.
  static final int RETURN = 3;

  abstract int execute(Frame frame);
}
