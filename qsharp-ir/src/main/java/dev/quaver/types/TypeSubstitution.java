package dev.quaver.types;

import java.util.ArrayList;
import java.util.List;

/// Replaces the type parameters of a callable by types. Types without parameters come back as the same object.
@SuppressWarnings("ReferenceEquality") // tells by identity whether anything changed
public final class TypeSubstitution {

  private TypeSubstitution() {}

  /// `type` with each [Type.Parameter] replaced by the entry of `arguments` at its index.
  public static Type apply(Type type, List<Type> arguments) {
    if (arguments.isEmpty()) {
      return type;
    }
    return switch (type) {
      case Type.Parameter parameter -> arguments.get(parameter.index());
      case Type.Array array -> {
        Type item = apply(array.item(), arguments);
        yield item == array.item() ? array : new Type.Array(item);
      }
      case Type.Tuple tuple -> apply(tuple, arguments);
      case Type.Arrow arrow -> apply(arrow, arguments);
      case Type.Primitive _, Type.Udt _, Type.Variable _, Type.Unknown _ -> type;
    };
  }

  /// The same for an arrow type.
  public static Type.Arrow apply(Type.Arrow arrow, List<Type> arguments) {
    Type input = apply(arrow.input(), arguments);
    Type output = apply(arrow.output(), arguments);
    return input == arrow.input() && output == arrow.output()
        ? arrow
        : new Type.Arrow(arrow.kind(), input, output, arrow.functors());
  }

  private static Type.Tuple apply(Type.Tuple tuple, List<Type> arguments) {
    List<Type> items = tuple.items();
    for (int i = 0; i < items.size(); i++) {
      if (apply(items.get(i), arguments) != items.get(i)) {
        var replaced = new ArrayList<Type>(items.size());
        for (Type item : items) {
          replaced.add(apply(item, arguments));
        }
        return new Type.Tuple(replaced);
      }
    }
    return tuple;
  }
}
