package dev.quaver.exec;

import dev.quaver.device.DeviceException;
import dev.quaver.value.ArrayValue;
import dev.quaver.value.Values;

/// Nodes that call, and that make callables.
final class CallNodes {

  private CallNodes() {}

  /// A call of a callee known when linking.
  static final class Direct extends Node {
    private final ExecutableCallable callee;
    private final Arguments.Plan arguments;
    private final CallSite site;

    Direct(ExecutableCallable callee, Arguments.Plan arguments, CallSite site) {
      this.callee = callee;
      this.arguments = arguments;
      this.site = site;
    }

    private Frame prepare(Frame frame) {
      Frame target = callee.newFrame(frame.context);
      arguments.write(frame, target, callee);
      return target;
    }

    @Override
    long executeLong(Frame frame) {
      return callLong(frame.context, callee, prepare(frame), site);
    }

    @Override
    double executeDouble(Frame frame) {
      return callDouble(frame.context, callee, prepare(frame), site);
    }

    @Override
    boolean executeBoolean(Frame frame) {
      return callBoolean(frame.context, callee, prepare(frame), site);
    }

    @Override
    Object execute(Frame frame) {
      return call(frame.context, callee, prepare(frame), site);
    }
  }

  /// A call of a callable value, with functors that stand before it in the source.
  static final class Dynamic extends Node {
    private final Node callable;
    private final boolean toggleAdjoint;
    private final int moreControls;
    private final Arguments.Plan arguments;
    private final CallSite site;

    Dynamic(
        Node callable,
        boolean toggleAdjoint,
        int moreControls,
        Arguments.Plan arguments,
        CallSite site) {
      this.callable = callable;
      this.toggleAdjoint = toggleAdjoint;
      this.moreControls = moreControls;
      this.arguments = arguments;
      this.site = site;
    }

    private LinkedValue value(Frame frame) {
      return linked(callable.execute(frame), frame.context, site);
    }

    private ExecutableCallable callee(LinkedValue value) {
      return value.variant(toggleAdjoint, moreControls);
    }

    private Frame prepare(Frame frame, LinkedValue value, ExecutableCallable callee) {
      Frame target = value.newFrame(frame.context, callee);
      arguments.write(frame, target, callee);
      return target;
    }

    @Override
    long executeLong(Frame frame) {
      LinkedValue value = value(frame);
      ExecutableCallable callee = callee(value);
      return callLong(frame.context, callee, prepare(frame, value, callee), site);
    }

    @Override
    double executeDouble(Frame frame) {
      LinkedValue value = value(frame);
      ExecutableCallable callee = callee(value);
      return callDouble(frame.context, callee, prepare(frame, value, callee), site);
    }

    @Override
    boolean executeBoolean(Frame frame) {
      LinkedValue value = value(frame);
      ExecutableCallable callee = callee(value);
      return callBoolean(frame.context, callee, prepare(frame, value, callee), site);
    }

    @Override
    Object execute(Frame frame) {
      LinkedValue value = value(frame);
      ExecutableCallable callee = callee(value);
      return call(frame.context, callee, prepare(frame, value, callee), site);
    }
  }

  static LinkedValue linked(Object callable, ExecutionContext context, CallSite site) {
    if (callable instanceof LinkedValue linked) {
      return linked;
    }
    throw context.failure(
        site.call(), "Eval.UnboundName", "a callable that was never set is called");
  }

  static long callLong(
      ExecutionContext context, ExecutableCallable callee, Frame target, CallSite site) {
    if (callee.isIntrinsic) {
      count(context, callee, target, site);
      try {
        return callee.executeLong(target);
      } catch (RuntimeException refused) {
        throw translated(context, callee, site, refused);
      }
    }
    long stackLeft = context.stackLeft;
    count(context, callee, target, site);
    ControlQubits.check(context, callee, target, site);
    context.enter(callee, site.call());
    long result = callee.executeLong(target);
    context.leave(stackLeft);
    return result;
  }

  static double callDouble(
      ExecutionContext context, ExecutableCallable callee, Frame target, CallSite site) {
    if (callee.isIntrinsic) {
      count(context, callee, target, site);
      try {
        return callee.executeDouble(target);
      } catch (RuntimeException refused) {
        throw translated(context, callee, site, refused);
      }
    }
    long stackLeft = context.stackLeft;
    count(context, callee, target, site);
    ControlQubits.check(context, callee, target, site);
    context.enter(callee, site.call());
    double result = callee.executeDouble(target);
    context.leave(stackLeft);
    return result;
  }

  static boolean callBoolean(
      ExecutionContext context, ExecutableCallable callee, Frame target, CallSite site) {
    if (callee.isIntrinsic) {
      count(context, callee, target, site);
      try {
        return callee.executeBoolean(target);
      } catch (RuntimeException refused) {
        throw translated(context, callee, site, refused);
      }
    }
    long stackLeft = context.stackLeft;
    count(context, callee, target, site);
    ControlQubits.check(context, callee, target, site);
    context.enter(callee, site.call());
    boolean result = callee.executeBoolean(target);
    context.leave(stackLeft);
    return result;
  }

  static Object call(
      ExecutionContext context, ExecutableCallable callee, Frame target, CallSite site) {
    if (callee.isIntrinsic) {
      count(context, callee, target, site);
      try {
        return callee.execute(target);
      } catch (RuntimeException refused) {
        throw translated(context, callee, site, refused);
      }
    }
    long stackLeft = context.stackLeft;
    count(context, callee, target, site);
    ControlQubits.check(context, callee, target, site);
    context.enter(callee, site.call());
    Object result = callee.execute(target);
    context.leave(stackLeft);
    return result;
  }

  private static void count(
      ExecutionContext context, ExecutableCallable callee, Frame target, CallSite site) {
    if (context.counters().isActive()) {
      try {
        context.counters().called(callee, target);
      } catch (IntrinsicFailure overLimit) {
        throw context.failure(site.call(), overLimit.code, overLimit.message());
      }
    }
  }

  private static RuntimeException translated(
      ExecutionContext context,
      ExecutableCallable callee,
      CallSite site,
      RuntimeException refused) {
    IntrinsicFailure cause =
        switch (refused) {
          case IntrinsicFailure failure -> failure;
          case DeviceException device ->
              new IntrinsicFailure("Eval.SimulationError", String.valueOf(device.getMessage()));
          case Values.LossCompared _ ->
              new IntrinsicFailure(
                  "Eval.ResultLossComparisonUnsupported",
                  "cannot compare measurement result from qubit loss",
                  "ask `IsLossResult` before a result that may be lost is compared");
          default -> null;
        };
    return cause == null ? refused : context.failure(callee, site.call(), site.argument(), cause);
  }

  /// A lambda or partial application; the captured arrays are marked as shared.
  static final class MakeClosure extends Node.OfObject {
    private final CallableFamily family;
    private final Node[] captures;

    MakeClosure(CallableFamily family, Node[] captures) {
      this.family = family;
      this.captures = captures;
    }

    @Override
    Object execute(Frame frame) {
      Object[] values = new Object[captures.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = captures[i].execute(frame);
      }
      return closure(values, family);
    }
  }

  static Object closure(Object[] captures, CallableFamily family) {
    for (Object value : captures) {
      if (value instanceof ArrayValue array) {
        array.share();
      }
    }
    return new LinkedValue(family, captures, false, 0);
  }

  /// A functor applied to a callable value.
  static final class ApplyFunctor extends Node.OfObject {
    private final Node callable;
    private final boolean toggleAdjoint;
    private final int moreControls;

    ApplyFunctor(Node callable, boolean toggleAdjoint, int moreControls) {
      this.callable = callable;
      this.toggleAdjoint = toggleAdjoint;
      this.moreControls = moreControls;
    }

    @Override
    Object execute(Frame frame) {
      return under(callable.execute(frame), toggleAdjoint, moreControls);
    }
  }

  static Object under(Object callable, boolean toggleAdjoint, int moreControls) {
    return callable instanceof LinkedValue linked
        ? linked.under(toggleAdjoint, moreControls)
        : callable;
  }
}
