package dev.quaver.exec.codegen;

import dev.quaver.value.Kind;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/// The variables of a method that hold frame slots. All are set at the beginning, because the JVM's verifier does not know
/// which ones Q# cannot read yet.
final class Variables {

  private static final int ABSENT = -1;

  private final CodeBuilder code;
  private final List<Kind> kinds;
  private final int[] places;

  private Variables(CodeBuilder code, List<Kind> kinds) {
    this.code = code;
    this.kinds = kinds;
    this.places = new int[kinds.size()];
    Arrays.fill(places, ABSENT);
  }

  /// The first slots are parameters of the method, after the context; the others are empty.
  static Variables ofParameters(CodeBuilder code, Subject subject) {
    Variables variables = new Variables(code, subject.slots());
    for (int slot = 0; slot < variables.places.length; slot++) {
      if (slot < subject.parameterCount()) {
        variables.places[slot] = code.parameterSlot(slot + 1);
      } else {
        variables.allocate(slot);
        variables.clear(slot);
      }
    }
    return variables;
  }

  /// The slots that `used` has are read from a frame.
  static Variables ofFrame(CodeBuilder code, Subject subject, int frame, IntPredicate used) {
    Variables variables = new Variables(code, subject.slots());
    for (int slot = 0; slot < variables.places.length; slot++) {
      if (used.test(slot)) {
        variables.allocate(slot);
        loadFromFrame(code, subject, frame, slot);
        variables.store(slot);
      }
    }
    return variables;
  }

  /// Writes the slots that `changed` has back.
  void writeBack(Subject subject, int frame, IntPredicate changed) {
    for (int slot = 0; slot < places.length; slot++) {
      if (changed.test(slot)) {
        int index = subject.indices().get(slot);
        Kind kind = kinds.get(slot);
        code.aload(frame);
        FrameCode.array(code, kind);
        code.loadConstant(index);
        load(slot);
        FrameCode.storeItem(code, kind);
      }
    }
  }

  /// Puts the value of a frame's slot on the stack.
  static void loadFromFrame(CodeBuilder code, Subject subject, int frame, int slot) {
    Kind kind = subject.slots().get(slot);
    code.aload(frame);
    FrameCode.array(code, kind);
    code.loadConstant(subject.indices().get(slot));
    FrameCode.loadItem(code, kind);
  }

  Kind kind(int slot) {
    return kinds.get(slot);
  }

  void load(int slot) {
    code.loadLocal(type(slot), places[slot]);
  }

  void store(int slot) {
    code.storeLocal(type(slot), places[slot]);
  }

  private TypeKind type(int slot) {
    return ExecTypes.typeKind(kinds.get(slot));
  }

  private void allocate(int slot) {
    places[slot] = code.allocateLocal(type(slot));
  }

  private void clear(int slot) {
    switch (kinds.get(slot)) {
      case LONG -> code.lconst_0();
      case DOUBLE -> code.dconst_0();
      case BOOLEAN -> code.iconst_0();
      case OBJECT -> code.aconst_null();
    }
    store(slot);
  }
}
