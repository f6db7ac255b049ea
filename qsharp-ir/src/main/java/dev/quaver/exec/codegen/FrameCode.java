package dev.quaver.exec.codegen;

import dev.quaver.value.Kind;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/// Instructions that read and write the executor's frames, where Doubles and Bools are among the longs.
final class FrameCode {

  private static final ClassDesc LONGS = ConstantDescs.CD_long.arrayType();
  private static final ClassDesc OBJECTS = ConstantDescs.CD_Object.arrayType();

  private FrameCode() {}

  /// From a frame to its context.
  static void context(CodeBuilder code) {
    code.getfield(ExecTypes.FRAME, "context", ExecTypes.CONTEXT);
  }

  /// From a frame to the array that has the slots of a kind.
  static void array(CodeBuilder code, Kind kind) {
    switch (kind) {
      case LONG, DOUBLE, BOOLEAN -> code.getfield(ExecTypes.FRAME, "longs", LONGS);
      case OBJECT -> code.getfield(ExecTypes.FRAME, "objects", OBJECTS);
    }
  }

  /// From an array and an index to a value.
  static void loadItem(CodeBuilder code, Kind kind) {
    switch (kind) {
      case LONG -> code.laload();
      case DOUBLE -> {
        code.laload();
        code.invokestatic(
            ConstantDescs.CD_Double,
            "longBitsToDouble",
            MethodTypeDesc.of(ConstantDescs.CD_double, ConstantDescs.CD_long));
      }
      case BOOLEAN -> code.laload().l2i();
      case OBJECT -> code.aaload();
    }
  }

  /// Takes an array, an index and a value.
  static void storeItem(CodeBuilder code, Kind kind) {
    toSlot(code, kind);
    switch (kind) {
      case LONG, DOUBLE, BOOLEAN -> code.lastore();
      case OBJECT -> code.aastore();
    }
  }

  /// Takes a frame and a value, which becomes what the callable returns.
  static void storeResult(CodeBuilder code, Kind kind) {
    toSlot(code, kind);
    switch (kind) {
      case LONG, DOUBLE, BOOLEAN ->
          code.putfield(ExecTypes.FRAME, "longResult", ConstantDescs.CD_long);
      case OBJECT -> code.putfield(ExecTypes.FRAME, "objectResult", ConstantDescs.CD_Object);
    }
  }

  private static void toSlot(CodeBuilder code, Kind kind) {
    switch (kind) {
      case LONG, OBJECT -> {}
      case DOUBLE ->
          code.invokestatic(
              ConstantDescs.CD_Double,
              "doubleToRawLongBits",
              MethodTypeDesc.of(ConstantDescs.CD_long, ConstantDescs.CD_double));
      case BOOLEAN -> code.i2l();
    }
  }
}
