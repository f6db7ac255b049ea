package dev.quaver.exec;

/// An intrinsic that nothing knows, whatever its output: it fails when it is called.
final class UnknownIntrinsic extends Intrinsic {

  private final String name;

  UnknownIntrinsic(String name) {
    this.name = name;
  }

  @Override
  long executeLong(Frame frame) {
    throw failure();
  }

  @Override
  double executeDouble(Frame frame) {
    throw failure();
  }

  @Override
  boolean executeBoolean(Frame frame) {
    throw failure();
  }

  @Override
  Object execute(Frame frame) {
    throw failure();
  }

  private IntrinsicFailure failure() {
    return new IntrinsicFailure("Eval.UnknownIntrinsic", "unknown intrinsic `" + name + "`");
  }
}
