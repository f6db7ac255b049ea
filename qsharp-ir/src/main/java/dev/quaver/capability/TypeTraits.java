package dev.quaver.capability;

import dev.quaver.ast.CallableKind;
import dev.quaver.types.Type;
import dev.quaver.types.TypeSubstitution;
import dev.quaver.types.UdtDefinition;
import dev.quaver.types.UdtId;
import java.util.List;
import java.util.Map;

/// What varying values of a type ask of a machine. User-defined types count as what they are made of.
final class TypeTraits {

  private final Map<UdtId, UdtDefinition> udts;

  TypeTraits(Map<UdtId, UdtDefinition> udts) {
    this.udts = udts;
  }

  /// `type` in a callable that was given `arguments`, without user-defined types at its top.
  Type concrete(Type type, List<Type> arguments) {
    Type current = TypeSubstitution.apply(type, arguments);
    while (current instanceof Type.Udt udt) {
      UdtDefinition definition = udts.get(udt.id());
      if (definition == null) {
        throw new IllegalStateException("internal: no type " + udt.id());
      }
      current = definition.underlying();
    }
    return current;
  }

  private Type concrete(Type type) {
    return concrete(type, List.of());
  }

  /// The level of a value that varies; the Unit value cannot.
  Level varying(Type type) {
    return concrete(type).equals(Type.UNIT) ? Level.CONSTANT : Level.VARIABLE;
  }

  /// What it takes that a value of this type, or a part of it, varies.
  Demands ofVarying(Type type) {
    return switch (concrete(type)) {
      case Type.Array array -> ofVarying(array.item());
      case Type.Tuple tuple -> {
        Demands all = Demands.NONE;
        for (Type item : tuple.items()) {
          all = all.with(ofVarying(item));
        }
        yield all;
      }
      case Type.Arrow arrow ->
          Demands.of(
              arrow.kind() == CallableKind.FUNCTION
                  ? Construct.USE_OF_DYNAMIC_ARROW_FUNCTION
                  : Construct.USE_OF_DYNAMIC_ARROW_OPERATION);
      case Type.Primitive primitive -> ofVarying(primitive);
      case Type.Udt _, Type.Parameter _, Type.Variable _, Type.Unknown _ -> Demands.NONE;
    };
  }

  private static Demands ofVarying(Type.Primitive type) {
    return switch (type) {
      case BOOL -> Demands.of(Construct.USE_OF_DYNAMIC_BOOL);
      case INT -> Demands.of(Construct.USE_OF_DYNAMIC_INT);
      case DOUBLE -> Demands.of(Construct.USE_OF_DYNAMIC_DOUBLE);
      case BIG_INT -> Demands.of(Construct.USE_OF_DYNAMIC_BIG_INT);
      case PAULI -> Demands.of(Construct.USE_OF_DYNAMIC_PAULI);
      case QUBIT -> Demands.of(Construct.USE_OF_DYNAMIC_QUBIT);
      case RANGE, RANGE_FROM, RANGE_TO, RANGE_FULL -> Demands.of(Construct.USE_OF_DYNAMIC_RANGE);
      case RESULT, STRING -> Demands.NONE;
    };
  }

  /// What it takes to make a fresh variable of this type out of what one branch or another gives it.
  Demands ofChoice(Type type) {
    return switch (concrete(type)) {
      case Type.Array _ -> Demands.of(Construct.USE_OF_DYNAMICALLY_SIZED_ARRAY);
      case Type.Tuple tuple when !tuple.items().isEmpty() ->
          Demands.of(Construct.USE_OF_DYNAMIC_TUPLE);
      case Type.Primitive.RESULT -> Demands.of(Construct.USE_OF_DYNAMIC_RESULT);
      case Type _ -> Demands.NONE;
    };
  }

  /// What it takes to record a value of this type as the program's output.
  Demands ofOutput(Type type) {
    return switch (concrete(type)) {
      case Type.Array array -> ofOutput(array.item());
      case Type.Tuple tuple -> {
        Demands all = Demands.NONE;
        for (Type item : tuple.items()) {
          all = all.with(ofOutput(item));
        }
        yield all;
      }
      case Type.Primitive.RESULT -> Demands.NONE;
      case Type.Primitive.BOOL -> Demands.of(Construct.USE_OF_BOOL_OUTPUT);
      case Type.Primitive.INT -> Demands.of(Construct.USE_OF_INT_OUTPUT);
      case Type.Primitive.DOUBLE -> Demands.of(Construct.USE_OF_DOUBLE_OUTPUT);
      case Type _ -> Demands.of(Construct.USE_OF_ADVANCED_OUTPUT);
    };
  }

  /// Whether a value of this type may hold measurement results.
  boolean holdsResults(Type type) {
    return switch (concrete(type)) {
      case Type.Primitive primitive -> primitive == Type.Primitive.RESULT;
      case Type.Array array -> holdsResults(array.item());
      case Type.Tuple tuple -> tuple.items().stream().anyMatch(this::holdsResults);
      case Type.Arrow _, Type.Udt _, Type.Parameter _, Type.Variable _, Type.Unknown _ -> false;
    };
  }

  /// Whether it is an array or a tuple with one in it.
  boolean holdsArrays(Type type) {
    return switch (concrete(type)) {
      case Type.Array _ -> true;
      case Type.Tuple tuple -> tuple.items().stream().anyMatch(this::holdsArrays);
      case Type.Primitive _,
          Type.Arrow _,
          Type.Udt _,
          Type.Parameter _,
          Type.Variable _,
          Type.Unknown _ ->
          false;
    };
  }
}
