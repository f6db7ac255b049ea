package dev.quaver.ir;

import dev.quaver.types.Functors;
import dev.quaver.types.Type;
import java.util.List;

/// Which values may stand where a type is asked for.
final class TypeRelation {
  private TypeRelation() {}

  /// Whether a value of type `from` may stand where `to` is needed: an operation may have more functors than asked for.
  static boolean fits(Type from, Type to) {
    if (from.equals(to) || from instanceof Type.Unknown || to instanceof Type.Unknown) {
      return true;
    }
    return switch (from) {
      case Type.Array array -> to instanceof Type.Array other && fits(array.item(), other.item());
      case Type.Tuple tuple -> to instanceof Type.Tuple other && fit(tuple.items(), other.items());
      case Type.Arrow arrow ->
          to instanceof Type.Arrow other
              && arrow.kind() == other.kind()
              && ((Functors) arrow.functors()).includes((Functors) other.functors())
              && fits(other.input(), arrow.input())
              && fits(arrow.output(), other.output());
      case Type.Primitive _, Type.Udt _, Type.Parameter _, Type.Variable _, Type.Unknown _ -> false;
    };
  }

  private static boolean fit(List<Type> from, List<Type> to) {
    if (from.size() != to.size()) {
      return false;
    }
    for (int i = 0; i < from.size(); i++) {
      if (!fits(from.get(i), to.get(i))) {
        return false;
      }
    }
    return true;
  }
}
