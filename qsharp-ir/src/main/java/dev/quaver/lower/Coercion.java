package dev.quaver.lower;

import dev.quaver.ir.Expr;
import dev.quaver.types.Type;
import java.util.List;

/// Mends the one difference that checked types may still have to what their place needs and that shows at run time: in the
/// classic dialect `(x,)` is `x`.
final class Coercion {
  private Coercion() {}

  /// `value` as a value of the type `target`.
  static Expr to(Type target, Expr value) {
    boolean isSingle = isSingle(value.type());
    if (isSingle(target) && !isSingle && !isOpen(value.type())) {
      return new Expr.Tuple(List.of(value), target, value.span());
    }
    if (isSingle && !isSingle(target) && !isOpen(target)) {
      return value instanceof Expr.Tuple tuple ? tuple.items().getFirst() : Ir.item(value, 0);
    }
    return value;
  }

  private static boolean isSingle(Type type) {
    return type instanceof Type.Tuple tuple && tuple.items().size() == 1;
  }

  private static boolean isOpen(Type type) {
    return type instanceof Type.Parameter || type instanceof Type.Unknown;
  }
}
