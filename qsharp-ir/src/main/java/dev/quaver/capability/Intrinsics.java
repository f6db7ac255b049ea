package dev.quaver.capability;

import dev.quaver.ast.CallableKind;
import dev.quaver.ir.Callable;
import dev.quaver.types.Type;
import java.util.Map;

/// What calls of callables without a body give and demand.
final class Intrinsics {

  private Intrinsics() {}

  /// With all arguments known. An operation's value varies, unless it is a result or a qubit.
  static Fact inherent(Callable callable, Type output) {
    if (callable.kind() == CallableKind.FUNCTION) {
      return Fact.STATIC;
    }
    Map<String, String> attributes = callable.attributes();
    Demands demands = Demands.NONE;
    if (attributes.containsKey("Measurement")) {
      demands = demands.with(Construct.CALL_TO_CUSTOM_MEASUREMENT);
    }
    if (attributes.containsKey("Reset")) {
      demands = demands.with(Construct.CALL_TO_CUSTOM_RESET);
    }
    if (isOfQubits(output)) {
      demands = demands.with(Demands.ALLOCATION);
    }
    boolean isFixed =
        output.equals(Type.UNIT)
            || output == Type.Primitive.QUBIT
            || output == Type.Primitive.RESULT
            || callable.implementation() instanceof Callable.CircuitBody;
    return Fact.of(isFixed ? Level.CONSTANT : Level.VARIABLE, demands);
  }

  private static boolean isOfQubits(Type type) {
    return type == Type.Primitive.QUBIT
        || (type instanceof Type.Array array && isOfQubits(array.item()));
  }

  /// What a dynamic argument adds.
  static Fact applied(Callable callable, Type output, Leaf leaf, Fact argument, TypeTraits types) {
    if (!argument.isVariable()) {
      return leaf.isArray() ? Fact.STATIC : Fact.CONSTANT;
    }
    if (isLength(callable)) {
      return argument.demands().isEmpty()
          ? Fact.STATIC
          : Fact.of(Level.VARIABLE, argument.demands());
    }
    return Fact.of(types.varying(output), types.ofVarying(leaf.type()).with(argument.demands()));
  }

  /// The length of an array is known even if its items are not.
  private static boolean isLength(Callable callable) {
    return callable.id().simpleName().equals("Length");
  }
}
