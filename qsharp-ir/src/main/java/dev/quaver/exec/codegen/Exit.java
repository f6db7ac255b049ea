package dev.quaver.exec.codegen;

import dev.quaver.value.Kind;
import java.lang.classfile.CodeBuilder;

/// How a method ends when the callable returns a value.
sealed interface Exit {

  /// The kind of the callable's value.
  Kind output();

  /// Leaves the method; the value lies in a variable.
  void leave(CodeBuilder code, int variable);

  /// The method is the callable: it returns the value.
  record Value(Kind output) implements Exit {
    @Override
    public void leave(CodeBuilder code, int variable) {
      code.loadLocal(ExecTypes.typeKind(output), variable);
      code.return_(ExecTypes.typeKind(output));
    }
  }

  /// The method is a loop in the callable: the value goes into the frame, and the method answers that the callable returns.
  ///
  /// @param frame the variable that holds the frame
  record Status(Kind output, int frame) implements Exit {

    static final int NORMAL = 0;
    private static final int RETURN = 3;

    @Override
    public void leave(CodeBuilder code, int variable) {
      code.aload(frame);
      code.loadLocal(ExecTypes.typeKind(output), variable);
      FrameCode.storeResult(code, output);
      code.loadConstant(RETURN).ireturn();
    }
  }
}
