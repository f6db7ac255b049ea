package dev.quaver.exec.codegen;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Objects that generated code mentions: static final fields, which the JVM's compiler takes for constants, filled from the
/// hidden class's data when the class is initialized.
final class ConstantTable {

  private static final ClassDesc LIST = ClassDesc.of("java.util.List");
  private static final ClassDesc HANDLES = ClassDesc.of("java.lang.invoke.MethodHandles");
  private static final MethodTypeDesc CLASS_DATA =
      MethodTypeDesc.of(
          ConstantDescs.CD_Object,
          ConstantDescs.CD_MethodHandles_Lookup,
          ConstantDescs.CD_String,
          ConstantDescs.CD_Class);

  private final ClassDesc owner;
  private final List<Object> values = new ArrayList<>();
  private final Map<Object, Integer> known = new HashMap<>();

  ConstantTable(ClassDesc owner) {
    this.owner = owner;
  }

  List<Object> values() {
    return values;
  }

  /// The place of a constant in the class data.
  int index(Object value) {
    return known.computeIfAbsent(
        value,
        added -> {
          values.add(added);
          return values.size() - 1;
        });
  }

  void load(CodeBuilder code, Object value) {
    code.getstatic(owner, name(index(value)), type(value));
  }

  /// Declares the fields and what fills them; after all methods.
  void declare(ClassBuilder type) {
    for (int i = 0; i < values.size(); i++) {
      type.withField(name(i), type(values.get(i)), ClassFile.ACC_STATIC | ClassFile.ACC_FINAL);
    }
    type.withMethodBody(
        ConstantDescs.CLASS_INIT_NAME,
        ConstantDescs.MTD_void,
        ClassFile.ACC_STATIC,
        this::initialize);
  }

  private void initialize(CodeBuilder code) {
    code.invokestatic(HANDLES, "lookup", MethodTypeDesc.of(ConstantDescs.CD_MethodHandles_Lookup))
        .loadConstant(ConstantDescs.DEFAULT_NAME)
        .loadConstant(LIST)
        .invokestatic(HANDLES, "classData", CLASS_DATA)
        .checkcast(LIST)
        .astore(0);
    for (int i = 0; i < values.size(); i++) {
      ClassDesc type = type(values.get(i));
      code.aload(0)
          .loadConstant(i)
          .invokeinterface(
              LIST, "get", MethodTypeDesc.of(ConstantDescs.CD_Object, ConstantDescs.CD_int))
          .checkcast(type)
          .putstatic(owner, name(i), type);
    }
    code.return_();
  }

  private static String name(int index) {
    return "constant" + index;
  }

  private static ClassDesc type(Object value) {
    Class<?> type = value instanceof Enum<?> item ? item.getDeclaringClass() : value.getClass();
    return type.describeConstable().orElseThrow();
  }
}
