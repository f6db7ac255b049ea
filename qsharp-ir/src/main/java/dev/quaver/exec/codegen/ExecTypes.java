package dev.quaver.exec.codegen;

import dev.quaver.value.Kind;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;

/// The executor's types, as class files name them, and what kinds are on the JVM.
final class ExecTypes {

  static final String PACKAGE = "dev.quaver.exec";

  static final ClassDesc CONTEXT = named("ExecutionContext");
  static final ClassDesc FRAME = named("Frame");
  static final ClassDesc NODE = named("Node");
  static final ClassDesc LOOP = named("GeneratedLoop");
  static final ClassDesc LINKAGE = named("GeneratedCalls");

  private ExecTypes() {}

  static ClassDesc named(String simpleName) {
    return ClassDesc.of(PACKAGE, simpleName);
  }

  static ClassDesc type(Kind kind) {
    return switch (kind) {
      case LONG -> ConstantDescs.CD_long;
      case DOUBLE -> ConstantDescs.CD_double;
      case BOOLEAN -> ConstantDescs.CD_boolean;
      case OBJECT -> ConstantDescs.CD_Object;
    };
  }

  static TypeKind typeKind(Kind kind) {
    return switch (kind) {
      case LONG -> TypeKind.LONG;
      case DOUBLE -> TypeKind.DOUBLE;
      case BOOLEAN -> TypeKind.INT;
      case OBJECT -> TypeKind.REFERENCE;
    };
  }
}
