package dev.quaver.exec;

import dev.quaver.types.Type;
import dev.quaver.types.UdtDefinition;
import dev.quaver.types.UdtId;
import dev.quaver.value.Kind;
import java.util.List;
import java.util.Map;

/// Makes types concrete: puts type arguments in, sees through UDTs.
final class ConcreteTypes {

  private final Map<UdtId, UdtDefinition> udts;

  ConcreteTypes(Map<UdtId, UdtDefinition> udts) {
    this.udts = udts;
  }

  /// `type` with the type parameters of the enclosing callable replaced.
  static Type substitute(Type type, List<Type> arguments) {
    if (arguments.isEmpty()) {
      return type;
    }
    return switch (type) {
      case Type.Parameter parameter -> arguments.get(parameter.index());
      case Type.Array array -> new Type.Array(substitute(array.item(), arguments));
      case Type.Tuple tuple -> new Type.Tuple(substituteAll(tuple.items(), arguments));
      case Type.Arrow arrow ->
          new Type.Arrow(
              arrow.kind(),
              substitute(arrow.input(), arguments),
              substitute(arrow.output(), arguments),
              arrow.functors());
      case Type.Primitive _, Type.Udt _, Type.Variable _, Type.Unknown _ -> type;
    };
  }

  static List<Type> substituteAll(List<Type> types, List<Type> arguments) {
    return types.stream().map(type -> substitute(type, arguments)).toList();
  }

  /// The type that values of a concrete type have underneath all UDTs at its top.
  Type underlying(Type type) {
    Type current = type;
    while (current instanceof Type.Udt udt) {
      UdtDefinition definition = udts.get(udt.id());
      if (definition == null) {
        throw new IllegalStateException("internal: no type " + udt.id());
      }
      current = definition.underlying();
    }
    return current;
  }

  /// How values of a concrete type are kept.
  Kind kind(Type type) {
    return switch (underlying(type)) {
      case Type.Primitive.INT -> Kind.LONG;
      case Type.Primitive.DOUBLE -> Kind.DOUBLE;
      case Type.Primitive.BOOL -> Kind.BOOLEAN;
      case Type _ -> Kind.OBJECT;
    };
  }

  /// How the items of a concrete array type are kept.
  Kind itemKind(Type arrayType) {
    return underlying(arrayType) instanceof Type.Array array ? kind(array.item()) : Kind.OBJECT;
  }

  boolean isArray(Type type) {
    return underlying(type) instanceof Type.Array;
  }
}
