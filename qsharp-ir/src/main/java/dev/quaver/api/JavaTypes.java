package dev.quaver.api;

import dev.quaver.compiler.Compilation;
import dev.quaver.types.Type;
import dev.quaver.value.ArrayValue;
import dev.quaver.value.Pauli;
import dev.quaver.value.RangeValue;
import dev.quaver.value.Result;
import dev.quaver.value.TupleValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Decides which Java types stand for which Q# types, and makes Java values of Q# values.
final class JavaTypes {

  private final Compilation compilation;

  JavaTypes(Compilation compilation) {
    this.compilation = compilation;
  }

  /// @throws BindingException if `java` cannot stand for `type`
  void requireFit(java.lang.reflect.Type java, Type type, String place) {
    boolean fits =
        switch (type) {
          case Type.Primitive primitive -> primitiveFits(java, primitive);
          case Type.Array array -> listFits(java, array, place);
          case Type.Tuple tuple when tuple.items().isEmpty() ->
              java == void.class || java == Void.class;
          case Type.Tuple tuple -> recordFits(java, tuple.items(), place);
          case Type.Udt udt -> recordFits(java, Shapes.items(compilation.udt(udt.id())), place);
          case Type.Arrow _, Type.Parameter _, Type.Variable _, Type.Unknown _ -> false;
        };
    if (!fits) {
      throw new BindingException(
          "%s: Java's %s cannot be Q#'s %s%s"
              .formatted(place, java.getTypeName(), type, advice(type)));
    }
  }

  private static boolean primitiveFits(java.lang.reflect.Type java, Type.Primitive type) {
    return switch (type) {
      case INT -> java == long.class || java == Long.class;
      case DOUBLE -> java == double.class || java == Double.class;
      case BOOL -> java == boolean.class || java == Boolean.class;
      case BIG_INT -> java == BigInteger.class;
      case STRING -> java == String.class;
      case PAULI -> java == Pauli.class;
      case RESULT -> java == Result.class;
      case RANGE -> java == RangeValue.class;
      case QUBIT, RANGE_FROM, RANGE_TO, RANGE_FULL -> false;
    };
  }

  private boolean listFits(java.lang.reflect.Type java, Type.Array type, String place) {
    if (java instanceof ParameterizedType list && list.getRawType() == List.class) {
      requireFit(list.getActualTypeArguments()[0], type.item(), place + ", item");
      return true;
    }
    return false;
  }

  private boolean recordFits(java.lang.reflect.Type java, List<Type> items, String place) {
    if (!(java instanceof Class<?> type) || !type.isRecord()) {
      return false;
    }
    RecordComponent[] components = type.getRecordComponents();
    if (components.length != items.size()) {
      return false;
    }
    for (int i = 0; i < components.length; i++) {
      requireFit(
          components[i].getGenericType(),
          items.get(i),
          place + ", component " + components[i].getName());
    }
    return true;
  }

  private static String advice(Type type) {
    return switch (type) {
      case Type.Primitive primitive ->
          switch (primitive) {
            case INT -> "; use long";
            case DOUBLE -> "; use double";
            case BOOL -> "; use boolean";
            case BIG_INT -> "; use BigInteger";
            case STRING -> "; use String";
            case PAULI -> "; use dev.quaver.value.Pauli";
            case RESULT -> "; use dev.quaver.value.Result";
            case RANGE -> "; use dev.quaver.value.RangeValue";
            case QUBIT, RANGE_FROM, RANGE_TO, RANGE_FULL -> ", which Java cannot have";
          };
      case Type.Array _ -> "; use List with the item's type";
      case Type.Tuple tuple when tuple.items().isEmpty() -> "; use void";
      case Type.Tuple tuple -> "; use a record with " + tuple.items().size() + " components";
      case Type.Udt _ -> "; use a record with a component for each item";
      case Type.Arrow _, Type.Parameter _, Type.Variable _, Type.Unknown _ ->
          ", which Java cannot have";
    };
  }

  /// The Java value of type `java`, which fits, that stands for a Q# value.
  Object toJava(Object value, Type type, java.lang.reflect.Type java) {
    return switch (type) {
      case Type.Primitive _ -> value;
      case Type.Array array -> list((ArrayValue) value, array, java);
      case Type.Tuple tuple -> toRecord(((TupleValue) value).items(), tuple.items(), java);
      case Type.Udt udt -> udt(value, udt, java);
      case Type.Arrow _, Type.Parameter _, Type.Variable _, Type.Unknown _ ->
          throw new IllegalStateException("internal: a value of type " + type);
    };
  }

  private List<Object> list(ArrayValue value, Type.Array type, java.lang.reflect.Type java) {
    java.lang.reflect.Type item = ((ParameterizedType) java).getActualTypeArguments()[0];
    List<Object> items = new ArrayList<>(value.size());
    for (Object each : value.asList()) {
      items.add(toJava(each, type.item(), item));
    }
    return List.copyOf(items);
  }

  private Object udt(Object value, Type.Udt type, java.lang.reflect.Type java) {
    var definition = compilation.udt(type.id());
    List<Object> values =
        definition.underlying() instanceof Type.Tuple
            ? ((TupleValue) value).items()
            : List.of(value);
    return toRecord(values, Shapes.items(definition), java);
  }

  private Object toRecord(List<Object> values, List<Type> types, java.lang.reflect.Type java) {
    RecordComponent[] components = ((Class<?>) java).getRecordComponents();
    Object[] arguments = new Object[components.length];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = toJava(values.get(i), types.get(i), components[i].getGenericType());
    }
    Class<?>[] parameters =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = ((Class<?>) java).getDeclaredConstructor(parameters);
      constructor.setAccessible(true);
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException failure) {
      throw new BindingException("cannot make a " + java.getTypeName() + ": " + failure);
    }
  }
}
