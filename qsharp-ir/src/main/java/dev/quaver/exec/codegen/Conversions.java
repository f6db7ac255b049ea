package dev.quaver.exec.codegen;

import dev.quaver.value.Kind;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/// Instructions that depend on nothing but the kind of the value on top of the stack.
final class Conversions {

  private static final ClassDesc TUPLE = ClassDesc.of("dev.quaver.value.TupleValue");

  private Conversions() {}

  static void unit(CodeBuilder code) {
    code.getstatic(TUPLE, "UNIT", TUPLE);
  }

  /// From a Java array of objects to a tuple.
  static void tuple(CodeBuilder code) {
    code.invokestatic(TUPLE, "of", MethodTypeDesc.of(TUPLE, ConstantDescs.CD_Object.arrayType()));
  }

  static void anything(CodeBuilder code, Kind kind) {
    switch (kind) {
      case LONG -> code.lconst_0();
      case DOUBLE -> code.dconst_0();
      case BOOLEAN -> code.iconst_0();
      case OBJECT -> unit(code);
    }
  }

  static void pop(CodeBuilder code, Kind kind) {
    switch (kind) {
      case LONG, DOUBLE -> code.pop2();
      case BOOLEAN, OBJECT -> code.pop();
    }
  }

  /// Turns a value into another form. Where neither is an object the value is one that is never there.
  static void convert(CodeBuilder code, Kind from, Kind to) {
    if (from == to) {
      return;
    }
    if (to == Kind.OBJECT) {
      ClassDesc box = box(from);
      code.invokestatic(box, "valueOf", MethodTypeDesc.of(box, ExecTypes.type(from)));
    } else if (from == Kind.OBJECT) {
      ClassDesc box = box(to);
      String method = ExecTypes.type(to).displayName() + "Value";
      code.checkcast(box).invokevirtual(box, method, MethodTypeDesc.of(ExecTypes.type(to)));
    } else {
      pop(code, from);
      anything(code, to);
    }
  }

  private static ClassDesc box(Kind kind) {
    return switch (kind) {
      case LONG -> ConstantDescs.CD_Long;
      case DOUBLE -> ConstantDescs.CD_Double;
      case BOOLEAN -> ConstantDescs.CD_Boolean;
      case OBJECT -> throw new IllegalArgumentException("internal: objects have no box");
    };
  }
}
