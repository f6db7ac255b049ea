package dev.quaver.partial;

import dev.quaver.ir.Program;
import dev.quaver.types.Type;
import dev.quaver.types.UdtDefinition;
import dev.quaver.value.ArrayValue;
import dev.quaver.value.BooleanArray;
import dev.quaver.value.DoubleArray;
import dev.quaver.value.LongArray;
import dev.quaver.value.ObjectArray;
import dev.quaver.value.TupleValue;

/// Brings known values into the representation that the executor has for their types: arrays of numbers without boxes.
final class Conform {

  private final Program program;

  Conform(Program program) {
    this.program = program;
  }

  /// The value as the executor keeps values of a concrete type.
  Object to(Type type, Object value) {
    return switch (underlying(type)) {
      case Type.Array(Type item) when value instanceof ObjectArray array -> array(item, array);
      case Type.Tuple tuple when value instanceof TupleValue given && given.size() > 0 -> {
        Object[] items = new Object[given.size()];
        for (int i = 0; i < items.length; i++) {
          items[i] = to(tuple.items().get(i), given.get(i));
        }
        yield TupleValue.of(items);
      }
      case Type _ -> value;
    };
  }

  private ArrayValue array(Type item, ObjectArray array) {
    Type kind = underlying(item);
    if (kind == Type.Primitive.INT) {
      LongArray longs = LongArray.ofSize(array.size());
      copy(array, longs);
      return longs;
    }
    if (kind == Type.Primitive.DOUBLE) {
      DoubleArray doubles = DoubleArray.ofSize(array.size());
      copy(array, doubles);
      return doubles;
    }
    if (kind == Type.Primitive.BOOL) {
      BooleanArray truths = BooleanArray.ofSize(array.size());
      copy(array, truths);
      return truths;
    }
    ObjectArray objects = ObjectArray.ofSize(array.size());
    for (int i = 0; i < array.size(); i++) {
      objects.set(i, to(item, array.get(i)));
    }
    return objects;
  }

  private static void copy(ObjectArray from, ArrayValue to) {
    for (int i = 0; i < from.size(); i++) {
      to.set(i, from.get(i));
    }
  }

  /// The type that values have underneath all UDTs at its top.
  Type underlying(Type type) {
    Type current = type;
    while (current instanceof Type.Udt(var id)) {
      UdtDefinition definition = program.udts().get(id);
      if (definition == null) {
        throw new IllegalStateException("internal: no type " + id);
      }
      current = definition.underlying();
    }
    return current;
  }
}
