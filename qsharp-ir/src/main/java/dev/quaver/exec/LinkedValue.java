package dev.quaver.exec;

import dev.quaver.ir.CallableId;
import dev.quaver.types.Type;
import dev.quaver.value.CallableValue;
import java.util.List;

/// A callable as a value: a callable of the program with its type arguments, captured values, functors.
public final class LinkedValue implements CallableValue {

  private static final Object[] NONE = {};

  final CallableFamily family;
  final Object[] captures;
  final boolean adjoint;
  final int controlCount;

  LinkedValue(CallableFamily family, Object[] captures, boolean adjoint, int controlCount) {
    this.family = family;
    this.captures = captures;
    this.adjoint = adjoint;
    this.controlCount = controlCount;
  }

  static LinkedValue of(CallableFamily family, boolean adjoint, int controlCount) {
    return new LinkedValue(family, NONE, adjoint, controlCount);
  }

  /// The callable.
  public CallableId id() {
    return family.id;
  }

  /// Its type arguments.
  public List<Type> typeArguments() {
    return family.typeArguments;
  }

  /// The captured values, for the callable's first parameters.
  public List<Object> captures() {
    return List.of(captures);
  }

  /// Whether its adjoint is meant.
  public boolean isAdjoint() {
    return adjoint;
  }

  /// How many times Controlled is applied.
  public int controlCount() {
    return controlCount;
  }

  /// The value under more functors.
  public LinkedValue under(boolean toggleAdjoint, int moreControls) {
    return new LinkedValue(family, captures, adjoint ^ toggleAdjoint, controlCount + moreControls);
  }

  /// What a call links to, under functors that stand before the value in the source.
  ExecutableCallable variant(boolean toggleAdjoint, int moreControls) {
    return family.variant(adjoint ^ toggleAdjoint, controlCount + moreControls);
  }

  /// A frame of `callee` that holds the captured values.
  Frame newFrame(ExecutionContext context, ExecutableCallable callee) {
    Frame frame = callee.newFrame(context);
    int first = callee.key.controlCount() > 0 ? 1 : 0;
    for (int i = 0; i < captures.length; i++) {
      callee.layout.put(frame, first + i, captures[i]);
    }
    return frame;
  }

  @Override
  public String name() {
    String controlled = "Controlled ".repeat(controlCount);
    return (adjoint ? "Adjoint " : "") + controlled + family.id;
  }

  @Override
  public String classicName() {
    String name = isClosure() ? "<closure>" : family.id.simpleName();
    String inner = adjoint ? "(Adjoint " + name + ")" : name;
    return "(Controlled ".repeat(controlCount) + inner + ")".repeat(controlCount);
  }

  @Override
  public boolean isClosure() {
    return captures.length > 0 || family.id.qualifiedName().contains("<");
  }
}
