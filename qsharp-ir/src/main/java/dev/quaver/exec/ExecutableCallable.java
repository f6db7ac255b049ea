package dev.quaver.exec;

import dev.quaver.ir.Callable;
import dev.quaver.ir.CallableId;
import dev.quaver.source.SourceFile;
import dev.quaver.value.Kind;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;

/// One specialization of a callable with concrete types, ready to run: the seam between those who call and how the
/// callee does its work (a tree of nodes, a generated class, an intrinsic).
///
/// A caller makes a frame with [#newFrame], writes the arguments into the parameters' slots (captured values first, for
/// controlled specializations the control register before everything), and asks for the result in the kind of the
/// callable's output. Instances are shared by all threads.
abstract class ExecutableCallable {

  final LinkKey key;
  final Callable callable;
  final SlotLayout layout;
  final Kind outputKind;

  /// Whether it appears in call stacks only if it fails.
  final boolean isIntrinsic;

  /// How many bytes of the thread's stack a call may need; refined when the body is linked.
  int stackNeed = 2048;

  ExecutableCallable(
      LinkKey key, Callable callable, SlotLayout layout, Kind outputKind, boolean isIntrinsic) {
    this.key = key;
    this.callable = callable;
    this.layout = layout;
    this.outputKind = outputKind;
    this.isIntrinsic = isIntrinsic;
  }

  abstract long executeLong(Frame frame);

  abstract double executeDouble(Frame frame);

  abstract boolean executeBoolean(Frame frame);

  /// The result, boxed if it is of a primitive kind.
  abstract Object execute(Frame frame);

  /// The same as a method of the context and the parameters, for generated classes.
  abstract MethodHandle handle(MethodType type);

  Frame newFrame(ExecutionContext context) {
    return layout.newFrame(context);
  }

  CallableId id() {
    return callable.id();
  }

  SourceFile source() {
    return callable.source();
  }

  /// Number of parameters that a call gives: neither captured values nor the control register.
  int argumentCount() {
    return callable.parameters().size() - callable.captureCount();
  }

  /// The slot of the first argument.
  int firstArgumentSlot() {
    return callable.captureCount() + (key.controlCount() > 0 ? 1 : 0);
  }

  /// The functors in front of its name in a call stack.
  String variant() {
    String controlled = key.controlCount() > 0 ? "Controlled(" + key.controlCount() + ") " : "";
    return key.adjoint() ? "Adjoint " + controlled : controlled;
  }
}
