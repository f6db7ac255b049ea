package dev.quaver.exec;

/// What an intrinsic throws when it refuses; the call makes it a [ProgramFailure] with place and call stack.
final class IntrinsicFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  final String code;
  final String help;

  IntrinsicFailure(String code, String message) {
    this(code, message, "");
  }

  IntrinsicFailure(String code, String message, String help) {
    super(message, null, false, false);
    this.code = code;
    this.help = help;
  }

  static IntrinsicFailure userFailure(String message) {
    return new IntrinsicFailure("Eval.UserFail", "program failed: " + message);
  }

  static IntrinsicFailure ofIntrinsic(String name, String message) {
    return new IntrinsicFailure(
        "Eval.IntrinsicFail", "intrinsic callable `" + name + "` failed: " + message);
  }

  static IntrinsicFailure unknown(String name) {
    return new IntrinsicFailure("Eval.UnknownIntrinsic", "unknown intrinsic `" + name + "`");
  }

  static IntrinsicFailure releasedQubit() {
    return new IntrinsicFailure(
        "Eval.QubitUsedAfterRelease",
        "qubit used after release",
        "qubits should not be used after being released, which typically occurs when a qubit is used after it has gone"
            + " out of scope");
  }

  static IntrinsicFailure notUnique() {
    return new IntrinsicFailure("Eval.QubitUniqueness", "qubits in invocation are not unique");
  }

  String message() {
    String message = getMessage();
    return message == null ? "" : message;
  }
}
