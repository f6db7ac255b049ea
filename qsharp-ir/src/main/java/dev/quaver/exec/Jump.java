package dev.quaver.exec;

/// Carries a jump out of a block in the middle of an expression (`1 + { return 2; }`) to the statement around it.
final class Jump extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final Jump[] BY_STATUS = {
    new Jump(StatementNode.NORMAL),
    new Jump(StatementNode.BREAK),
    new Jump(StatementNode.CONTINUE),
    new Jump(StatementNode.RETURN)
  };

  final int status;

  private Jump(int status) {
    super("a jump", null, false, false);
    this.status = status;
  }

  static Jump of(int status) {
    return BY_STATUS[status];
  }
}
