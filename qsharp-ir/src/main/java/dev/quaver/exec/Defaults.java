package dev.quaver.exec;

import dev.quaver.types.Type;
import dev.quaver.value.Pauli;
import dev.quaver.value.QubitValue;
import dev.quaver.value.RangeValue;
import dev.quaver.value.Result;
import dev.quaver.value.TupleValue;
import java.math.BigInteger;

/// What classic Q# fills a new array with.
final class Defaults {

  private Defaults() {}

  static Node node(ConcreteTypes types, Type type) {
    return switch (types.underlying(type)) {
      case Type.Primitive.INT -> Constants.of(0L);
      case Type.Primitive.DOUBLE -> Constants.of(0.0);
      case Type.Primitive.BOOL -> Constants.of(false);
      case Type.Array array -> new ArrayNodes.Literal(types.kind(array.item()), new Node[0]);
      case Type.Tuple tuple when tuple.items().isEmpty() -> Constants.of((Object) TupleValue.UNIT);
      case Type.Tuple tuple ->
          new CompoundNodes.MakeTuple(
              tuple.items().stream().map(item -> node(types, item)).toArray(Node[]::new));
      case Type other -> Constants.of(simple(types, other));
    };
  }

  /// The default value of a type that is neither an array nor a tuple.
  static Object simple(ConcreteTypes types, Type type) {
    return switch (types.underlying(type)) {
      case Type.Primitive primitive -> primitive(primitive);
      case Type.Arrow _ -> NoCallable.INSTANCE;
      case Type other ->
          throw new IllegalStateException("internal: no default value of type " + other);
    };
  }

  private static Object primitive(Type.Primitive type) {
    return switch (type) {
      case INT -> 0L;
      case DOUBLE -> 0.0;
      case BOOL -> false;
      case BIG_INT -> BigInteger.ZERO;
      case STRING -> "";
      case PAULI -> Pauli.I;
      case RESULT -> Result.ZERO;
      case QUBIT -> QubitValue.none();
      case RANGE, RANGE_FROM, RANGE_TO, RANGE_FULL -> RangeValue.closed(1, 1, 0);
    };
  }
}
