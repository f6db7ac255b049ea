package dev.quaver.exec;

import dev.quaver.value.ArrayValue;
import dev.quaver.value.TupleValue;
import java.lang.constant.ConstantDescs;
import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/// How generated classes call: each other through call sites that are linked once, all else with a frame.
final class GeneratedCalls {

  private static final MethodHandle CALL_BOXED = findCallBoxed();

  private GeneratedCalls() {}

  /// Links a call when it is first executed.
  ///
  /// @param constant the place of the callee among the caller's constants
  static ConstantCallSite bootstrap(
      MethodHandles.Lookup caller, String name, MethodType type, int constant)
      throws IllegalAccessException {
    ExecutableCallable callee =
        MethodHandles.classDataAt(
            caller, ConstantDescs.DEFAULT_NAME, ExecutableCallable.class, constant);
    return new ConstantCallSite(callee.handle(type));
  }

  /// A method of `type` for a callable that has no class: it makes a frame.
  static MethodHandle withFrame(ExecutableCallable callee, MethodType type) {
    return CALL_BOXED
        .bindTo(callee)
        .asCollector(Object[].class, type.parameterCount() - 1)
        .asType(type);
  }

  private static MethodHandle findCallBoxed() {
    try {
      return MethodHandles.lookup()
          .findStatic(
              GeneratedCalls.class,
              "callBoxed",
              MethodType.methodType(
                  Object.class, ExecutableCallable.class, ExecutionContext.class, Object[].class));
    } catch (NoSuchMethodException | IllegalAccessException impossible) {
      throw new IllegalStateException("internal: no method for calls with a frame", impossible);
    }
  }

  static Object callBoxed(ExecutableCallable callee, ExecutionContext context, Object[] arguments) {
    Frame frame = callee.newFrame(context);
    for (int slot = 0; slot < arguments.length; slot++) {
      callee.layout.put(frame, slot, arguments[slot]);
    }
    return callee.execute(frame);
  }

  /// Notes a call; answers what [#leave] wants to know.
  static long enter(ExecutionContext context, ExecutableCallable callee, CallSite site) {
    long stackLeft = context.stackLeft;
    context.enter(callee, site.call());
    return stackLeft;
  }

  static void leave(ExecutionContext context, long stackLeft) {
    context.leave(stackLeft);
  }

  static Frame newFrame(ExecutionContext context, ExecutableCallable callee) {
    return callee.newFrame(context);
  }

  static ExecutableCallable variant(LinkedValue value, boolean toggleAdjoint, int moreControls) {
    return value.variant(toggleAdjoint, moreControls);
  }

  static Frame valueFrame(LinkedValue value, ExecutableCallable callee, ExecutionContext context) {
    return value.newFrame(context, callee);
  }

  static long callLong(Frame frame, ExecutableCallable callee, CallSite site) {
    return CallNodes.callLong(frame.context, callee, frame, site);
  }

  static double callDouble(Frame frame, ExecutableCallable callee, CallSite site) {
    return CallNodes.callDouble(frame.context, callee, frame, site);
  }

  static boolean callBoolean(Frame frame, ExecutableCallable callee, CallSite site) {
    return CallNodes.callBoolean(frame.context, callee, frame, site);
  }

  static Object call(Frame frame, ExecutableCallable callee, CallSite site) {
    return CallNodes.call(frame.context, callee, frame, site);
  }

  static Object joinControls(Object outer, Object inner) {
    return ((ArrayValue) outer).concat((ArrayValue) inner);
  }

  /// Whether `count` arguments behind `levels` of controls are what the callee's frame has slots for.
  static boolean fits(ExecutableCallable callee, int levels, int count) {
    return callee.key.controlCount() == levels && callee.argumentCount() == count;
  }

  static void putControls(Object controls, Frame frame) {
    frame.objects[0] = controls;
  }

  static void putLong(long value, int argument, Frame frame, ExecutableCallable callee) {
    frame.longs[index(callee, argument)] = value;
  }

  static void putDouble(double value, int argument, Frame frame, ExecutableCallable callee) {
    frame.longs[index(callee, argument)] = Double.doubleToRawLongBits(value);
  }

  static void putBoolean(boolean value, int argument, Frame frame, ExecutableCallable callee) {
    frame.longs[index(callee, argument)] = value ? 1 : 0;
  }

  static void putObject(Object value, int argument, Frame frame, ExecutableCallable callee) {
    frame.objects[index(callee, argument)] = value;
  }

  private static int index(ExecutableCallable callee, int argument) {
    return callee.layout.indices()[callee.firstArgumentSlot() + argument];
  }

  /// Arguments that do not fit one by one.
  static void putItems(
      Object[] items, Object controls, int levels, Frame frame, ExecutableCallable callee) {
    Object argument = items.length == 1 ? items[0] : TupleValue.of(items);
    Object whole = levels == 0 ? argument : TupleValue.of(controls, argument);
    Arguments.writeValue(whole, levels, frame, callee);
  }

  /// An argument that is a tuple only when it has been evaluated.
  static void putArgument(Object argument, int levels, Frame frame, ExecutableCallable callee) {
    Arguments.writeValue(argument, levels, frame, callee);
  }
}
