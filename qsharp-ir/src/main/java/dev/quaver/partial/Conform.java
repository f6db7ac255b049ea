package dev.quaver.partial;

import dev.quaver.exec.Executor;
import dev.quaver.exec.LinkedValue;
import dev.quaver.ir.Callable;
import dev.quaver.ir.Program;
import dev.quaver.types.Type;
import dev.quaver.types.TypeSubstitution;
import dev.quaver.types.UdtDefinition;
import dev.quaver.value.ArrayValue;
import dev.quaver.value.BooleanArray;
import dev.quaver.value.DoubleArray;
import dev.quaver.value.LongArray;
import dev.quaver.value.ObjectArray;
import dev.quaver.value.TupleValue;
import java.util.List;

/// Brings known values into the representation that the executor has for their types, and back: arrays of numbers without
/// boxes, callables that it can call.
final class Conform {

  private final Program program;
  private final Executor executor;

  Conform(Program program, Executor executor) {
    this.program = program;
    this.executor = executor;
  }

  /// What the executor has made, as values are here.
  static Object from(Object value) {
    return switch (value) {
      case LinkedValue callable ->
          new PartialCallable(
              callable.id(),
              callable.typeArguments(),
              callable.captures().stream().map(Conform::from).toList(),
              callable.isAdjoint(),
              callable.controlCount());
      case TupleValue tuple when tuple.size() > 0 ->
          TupleValue.of(tuple.items().stream().map(Conform::from).toArray());
      case ObjectArray array ->
          ObjectArray.of(array.asList().stream().map(Conform::from).toArray());
      default -> value;
    };
  }

  /// The value as the executor keeps values of a concrete type.
  Object to(Type type, Object value) {
    return switch (underlying(type)) {
      case Type.Array(Type item) when value instanceof ObjectArray array -> array(item, array);
      case Type.Arrow _ when value instanceof PartialCallable callable -> linked(callable);
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

  private LinkedValue linked(PartialCallable callable) {
    List<Callable.Parameter> parameters = program.callable(callable.id()).parameters();
    Object[] captures = new Object[callable.captures().size()];
    for (int i = 0; i < captures.length; i++) {
      Type type = TypeSubstitution.apply(parameters.get(i).type(), callable.typeArguments());
      captures[i] = to(type, callable.captures().get(i));
    }
    return executor.callable(
        callable.id(),
        callable.typeArguments(),
        captures,
        callable.adjoint(),
        callable.controlCount());
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
