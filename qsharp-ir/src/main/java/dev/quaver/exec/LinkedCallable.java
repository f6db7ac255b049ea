package dev.quaver.exec;

import dev.quaver.exec.codegen.ClassGenerator;
import dev.quaver.exec.codegen.RefusedException;
import dev.quaver.exec.codegen.Subject;
import dev.quaver.ir.Callable;
import dev.quaver.ir.Stmt;
import dev.quaver.value.Kind;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.Arrays;
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
    try {
      var made = ClassGenerator.callable(new BodySurroundings(program, this), subject());
      GeneratedCode code = GeneratedCode.define(made);
      generated = code;
      stackNeed = made.stackBytes();
      body = code.node();
    } catch (RefusedException _) {
      generated = null;
    }
    settled = true;
    return generated;
  }

  /// The class of a loop in the body, or null if there is none.
  @Nullable GeneratedLoop generate(Stmt loop) {
    try {
      var made = ClassGenerator.loop(new BodySurroundings(program, this), subject(), loop);
      stackNeed += made.stackBytes();
      return GeneratedCode.defineLoop(made);
    } catch (RefusedException _) {
      return null;
    }
  }

  private Subject subject() {
    return new Subject(
        variant() + id(),
        source().name(),
        Arrays.asList(layout.kinds()),
        Arrays.stream(layout.indices()).boxed().toList(),
        firstArgumentSlot() + argumentCount(),
        outputKind,
        specialization.body());
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
