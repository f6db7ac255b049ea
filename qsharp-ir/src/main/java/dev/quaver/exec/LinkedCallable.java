package dev.quaver.exec;

import dev.quaver.ir.Callable;
import dev.quaver.ir.Stmt;
import dev.quaver.value.Kind;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/// A specialization: a tree of nodes, made when it is first called; a generated class once it has been called often, or
/// when a generated class calls it.
final class LinkedCallable extends ExecutableCallable {

  private final LinkedProgram program;
  private final Callable.Specialization specialization;
  private final int nodeCalls;

  /// Nodes are immutable: it does no harm if two threads make the same tree.
  private @Nullable Node body;

  /// Counted without care for other threads: nothing depends on the exact number.
  private int calls;

  private volatile boolean settled;
  private @Nullable GeneratedCode generated;

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
    this.nodeCalls = program.codeGeneration().nodeCalls();
  }

  private Node body() {
    if (++calls > nodeCalls && !settled) {
      settle();
    }
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

  /// Generates the class, or finds out that there is none.
  private synchronized @Nullable GeneratedCode settle() {
    if (settled) {
      return generated;
    }
    GeneratedCode code = GeneratedCode.ofCallable(program, this, specialization.body());
    if (code != null) {
      stackNeed = code.stackBytes();
      body = code.node();
    }
    generated = code;
    settled = true;
    return code;
  }

  /// The class of a loop in the body, or null if there is none.
  @Nullable GeneratedLoop generate(Stmt loop) {
    return GeneratedCode.ofLoop(program, this, specialization.body(), loop);
  }

  @Override
  MethodHandle handle(MethodType type) {
    GeneratedCode code = settle();
    return code == null ? GeneratedCalls.withFrame(this, type) : code.run();
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
