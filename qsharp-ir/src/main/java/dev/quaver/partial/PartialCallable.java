package dev.quaver.partial;

import dev.quaver.ir.CallableId;
import dev.quaver.types.Type;
import dev.quaver.value.CallableValue;
import java.util.List;

/// A callable as a value while circuits are made.
///
/// @param captures values for its leading parameters
record PartialCallable(
    CallableId id,
    List<Type> typeArguments,
    List<Object> captures,
    boolean adjoint,
    int controlCount)
    implements CallableValue {

  PartialCallable {
    typeArguments = List.copyOf(typeArguments);
    captures = List.copyOf(captures);
  }

  PartialCallable adjointOf() {
    return new PartialCallable(id, typeArguments, captures, !adjoint, controlCount);
  }

  PartialCallable controlled() {
    return new PartialCallable(id, typeArguments, captures, adjoint, controlCount + 1);
  }

  @Override
  public String name() {
    return (adjoint ? "Adjoint " : "") + "Controlled ".repeat(controlCount) + id;
  }

  @Override
  public String classicName() {
    return name();
  }

  @Override
  public boolean isClosure() {
    return !captures.isEmpty();
  }
}
