package dev.quaver.exec;

import dev.quaver.device.DeviceException;
import dev.quaver.source.Span;
import dev.quaver.value.ObjectArray;
import dev.quaver.value.QubitValue;
import org.jspecify.annotations.Nullable;

/// Allocates qubits, does something, releases them in reverse order. After a failure the run's end releases them.
final class QubitScopes {

  private QubitScopes() {}

  /// One qubit, or a register where there is a size, into an object slot.
  record Allocation(int slot, @Nullable Node size, Span span) {

    void allocate(Frame frame) {
      frame.objects[slot] =
          size == null
              ? allocateQubit(frame.context, span)
              : allocateRegister(size.executeLong(frame), frame.context, span);
    }
  }

  static Object allocateQubit(ExecutionContext context, Span span) {
    try {
      return context.allocate();
    } catch (DeviceException refused) {
      throw deviceFailure(context, span, refused);
    } catch (IntrinsicFailure overLimit) {
      throw context.failure(span, overLimit.code, overLimit.message());
    }
  }

  static Object allocateRegister(long count, ExecutionContext context, Span span) {
    if (count < 0) {
      throw context.failure(
          span,
          "Eval.UserFail",
          "program failed: Cannot allocate qubit array with a negative length");
    }
    ObjectArray qubits = ObjectArray.of();
    for (long i = 0; i < count; i++) {
      qubits.add(allocateQubit(context, span));
    }
    return qubits.share();
  }

  /// Gives a qubit or a register back.
  static void release(Object qubits, boolean borrowed, ExecutionContext context, Span span) {
    if (qubits instanceof QubitValue qubit) {
      releaseQubit(qubit, borrowed, context, span);
      return;
    }
    ObjectArray register = (ObjectArray) qubits;
    for (int i = register.size() - 1; i >= 0; i--) {
      releaseQubit((QubitValue) register.get(i), borrowed, context, span);
    }
  }

  private static void releaseQubit(
      QubitValue qubit, boolean borrowed, ExecutionContext context, Span span) {
    int id = qubit.id();
    boolean clean;
    try {
      clean = context.release(qubit, borrowed);
    } catch (IntrinsicFailure released) {
      throw context.failure(span, "Eval.QubitDoubleRelease", "qubit double release");
    } catch (DeviceException refused) {
      throw deviceFailure(context, span, refused);
    }
    if (!clean) {
      throw context.failure(
          span,
          "Eval.ReleasedQubitNotZero",
          "Qubit" + id + " released while not in |0⟩ state",
          "qubits should be returned to the |0⟩ state before being released to satisfy the assumption that allocated"
              + " qubits start in the |0⟩ state");
    }
  }

  private static ProgramFailure deviceFailure(
      ExecutionContext context, Span span, DeviceException refused) {
    return context.failure(span, "Eval.SimulationError", String.valueOf(refused.getMessage()));
  }

  private static Object[] allocateAll(Frame frame, Allocation[] allocations) {
    Object[] values = new Object[allocations.length];
    for (int i = 0; i < allocations.length; i++) {
      allocations[i].allocate(frame);
      values[i] = frame.objects[allocations[i].slot()];
    }
    return values;
  }

  private static void releaseAll(
      Frame frame, Allocation[] allocations, Object[] values, boolean borrowed) {
    for (int i = allocations.length - 1; i >= 0; i--) {
      release(values[i], borrowed, frame.context, allocations[i].span());
    }
  }

  /// A scope whose body is a statement.
  static final class Statement extends StatementNode {
    private final Allocation[] allocations;
    private final boolean borrowed;
    private final StatementNode body;

    Statement(Allocation[] allocations, boolean borrowed, StatementNode body) {
      this.allocations = allocations;
      this.borrowed = borrowed;
      this.body = body;
    }

    @Override
    int execute(Frame frame) {
      Object[] qubits = allocateAll(frame, allocations);
      int status;
      try {
        status = body.execute(frame);
      } catch (Jump jump) {
        status = jump.status;
      }
      releaseAll(frame, allocations, qubits, borrowed);
      return status;
    }
  }

  /// A scope whose body gives an object.
  static final class Value extends Node {
    private final Allocation[] allocations;
    private final boolean borrowed;
    private final Node body;

    Value(Allocation[] allocations, boolean borrowed, Node body) {
      this.allocations = allocations;
      this.borrowed = borrowed;
      this.body = body;
    }

    @Override
    long executeLong(Frame frame) {
      return (Long) execute(frame);
    }

    @Override
    double executeDouble(Frame frame) {
      return (Double) execute(frame);
    }

    @Override
    boolean executeBoolean(Frame frame) {
      return (Boolean) execute(frame);
    }

    @Override
    Object execute(Frame frame) {
      Object[] qubits = allocateAll(frame, allocations);
      Object value;
      try {
        value = body.execute(frame);
      } catch (Jump jump) {
        releaseAll(frame, allocations, qubits, borrowed);
        throw jump;
      }
      releaseAll(frame, allocations, qubits, borrowed);
      return value;
    }
  }
}
