package dev.quaver.exec;

import dev.quaver.ir.CallableId;
import dev.quaver.ir.Program;
import dev.quaver.source.Span;
import dev.quaver.types.Type;
import dev.quaver.value.ArrayValue;
import java.util.List;

/// Runs a program. What has been linked is kept for the next run, so one executor serves all shots; it may be used by
/// several threads at once, each with an [ExecutionContext] of its own.
///
/// Values are as [dev.quaver.value.TupleValue] lists them; results of measurements are promises until they are read.
public final class Executor {

  private final LinkedProgram linked;

  private Executor(LinkedProgram linked) {
    this.linked = linked;
  }

  /// An executor that follows the rules of the program's dialect.
  public static Executor of(Program program) {
    return of(program, Semantics.of(program.dialect()));
  }

  /// An executor that follows other rules; use the same for the contexts.
  public static Executor of(Program program, Semantics semantics) {
    return of(program, semantics, CodeGeneration.configured());
  }

  /// An executor that generates classes at other times.
  public static Executor of(Program program, Semantics semantics, CodeGeneration codeGeneration) {
    return new Executor(new LinkedProgram(program, semantics, codeGeneration));
  }

  /// What it runs.
  public Program program() {
    return linked.program();
  }

  /// The rules it follows.
  public Semantics semantics() {
    return linked.semantics();
  }

  /// Runs the program's entry and answers its value.
  ///
  /// @throws ProgramFailure if the program fails
  /// @throws dev.quaver.device.ObservationRequired if the device only samples and the program needs an outcome now
  /// @throws java.util.concurrent.CancellationException if the context's cancellation is requested
  public Object run(ExecutionContext context) {
    CallableId entry =
        program()
            .entry()
            .orElseThrow(() -> new IllegalStateException("internal: the program has no entry"));
    return call(context, entry, List.of());
  }

  /// Calls any callable of the program.
  ///
  /// @param arguments one per parameter; the arrays among them count as shared from now on
  /// @throws ProgramFailure if the program fails
  public Object call(
      ExecutionContext context, CallableId id, List<Type> typeArguments, Object... arguments) {
    ExecutableCallable callee = linked.link(new LinkKey(id, typeArguments, false, 0));
    return DeepStack.call(
        context.cancellation(), () -> invoke(context, callee, frame(context, callee, arguments)));
  }

  /// Calls any callable of the program under functors.
  ///
  /// @param controlCount how many times Controlled is applied
  /// @param controls the qubits of all of these together; of no concern if there are none
  /// @throws ProgramFailure if the program fails
  public Object callVariant(
      ExecutionContext context,
      CallableId id,
      List<Type> typeArguments,
      boolean adjoint,
      int controlCount,
      ArrayValue controls,
      Object... arguments) {
    var callee = linked.link(new LinkKey(id, typeArguments, adjoint, controlCount));
    Frame frame = frame(context, callee, arguments);
    if (controlCount > 0) {
      callee.layout.put(frame, callee.firstArgumentSlot() - 1, controls.share());
    }
    return DeepStack.call(context.cancellation(), () -> invoke(context, callee, frame));
  }

  /// A callable of the program as a value.
  ///
  /// @param captures for its first parameters; the arrays among them count as shared from now on
  public LinkedValue callable(
      CallableId id,
      List<Type> typeArguments,
      Object[] captures,
      boolean adjoint,
      int controlCount) {
    CallableFamily family = linked.family(new LinkKey(id, typeArguments, false, 0));
    return ((LinkedValue) CallNodes.closure(captures, family)).under(adjoint, controlCount);
  }

  private Object invoke(ExecutionContext context, ExecutableCallable callee, Frame frame) {
    int qubitsBefore = context.liveQubitCount();
    context.begin(DeepStack.CALL_BYTES);
    if (linked.needsTally()) {
      context.counters().keepTally();
    }
    CallSite site = new CallSite(Span.NONE, Span.NONE);
    try {
      Object result = CallNodes.call(context, callee, frame, site);
      return result instanceof ArrayValue array ? array.share() : result;
    } catch (ProgramFailure failure) {
      context.releaseDownTo(qubitsBefore);
      throw failure;
    } catch (StackOverflowError overflow) {
      ProgramFailure failure = context.tooDeep();
      context.releaseDownTo(qubitsBefore);
      throw failure;
    }
  }

  private static Frame frame(
      ExecutionContext context, ExecutableCallable callee, Object... arguments) {
    if (arguments.length != callee.argumentCount()) {
      throw new IllegalArgumentException(
          "internal: "
              + callee.id()
              + " takes "
              + callee.argumentCount()
              + " arguments, not "
              + arguments.length);
    }
    Frame frame = callee.newFrame(context);
    for (int i = 0; i < arguments.length; i++) {
      Object argument = arguments[i];
      callee.layout.put(
          frame,
          callee.firstArgumentSlot() + i,
          argument instanceof ArrayValue array ? array.share() : argument);
    }
    return frame;
  }
}
