package dev.quaver.exec;

import dev.quaver.ir.Callable;
import dev.quaver.value.Kind;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;

/// A callable that the executor or the device does.
final class IntrinsicCallable extends ExecutableCallable {

  private final Intrinsic intrinsic;

  IntrinsicCallable(LinkKey key, Callable callable, SlotLayout layout, Kind outputKind) {
    super(key, callable, layout, outputKind, true);
    String name = key.id().simpleName();
    Intrinsic found = Intrinsics.find(name, key.adjoint(), key.controlCount() > 0, layout);
    // The library's own declarations fit: tests hold them to that.
    boolean ours = key.id().packageName().equals("std");
    this.intrinsic = ours ? found : new DeclaredIntrinsic(found, name, callable.output());
  }

  @Override
  MethodHandle handle(MethodType type) {
    return GeneratedCalls.withFrame(this, type);
  }

  @Override
  long executeLong(Frame frame) {
    return intrinsic.executeLong(frame);
  }

  @Override
  double executeDouble(Frame frame) {
    return intrinsic.executeDouble(frame);
  }

  @Override
  boolean executeBoolean(Frame frame) {
    return intrinsic.executeBoolean(frame);
  }

  @Override
  Object execute(Frame frame) {
    return switch (outputKind) {
      case LONG -> intrinsic.executeLong(frame);
      case DOUBLE -> intrinsic.executeDouble(frame);
      case BOOLEAN -> intrinsic.executeBoolean(frame);
      case OBJECT -> intrinsic.execute(frame);
    };
  }
}
