package dev.quaver.exec;

import dev.quaver.ir.Callable;
import dev.quaver.value.Kind;
import org.jspecify.annotations.Nullable;

/// A specialization as a tree of nodes, made when it is first called.
final class LinkedCallable extends ExecutableCallable {

  private final LinkedProgram program;
  private final Callable.Specialization specialization;

  /// Nodes are immutable: it does no harm if two threads make the same tree.
  private @Nullable Node body;

  LinkedCallable(
      LinkKey key,
      Callable callable,
      SlotLayout layout,
      Kind outputKind,
      LinkedProgram program,
      Callable.Specialization specialization) {
    super(key, callable, layout, outputKind, false);
    this.program = program;
    this.specialization = specialization;
  }

  private Node body() {
    Node known = body;
    return known == null ? linkBody() : known;
  }

  private Node linkBody() {
    Linker linker = new Linker(program, this);
    Node linked = linker.body(specialization.body());
    stackNeed = linker.stackNeed();
    body = linked;
    return linked;
  }

  @Override
  long executeLong(Frame frame) {
    return body().executeLong(frame);
  }

  @Override
  double executeDouble(Frame frame) {
    return body().executeDouble(frame);
  }

  @Override
  boolean executeBoolean(Frame frame) {
    return body().executeBoolean(frame);
  }

  @Override
  Object execute(Frame frame) {
    return body().execute(frame);
  }
}
