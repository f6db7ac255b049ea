package dev.quaver.api;

import dev.quaver.compiler.CallableSignature;
import dev.quaver.compiler.Compilation;
import dev.quaver.types.Type;
import dev.quaver.types.UdtDefinition;
import dev.quaver.value.Pauli;
import dev.quaver.value.RangeValue;
import dev.quaver.value.Result;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/// Writes Java values as Q# expressions of wanted types.
final class QsharpText {

  private final Compilation compilation;

  QsharpText(Compilation compilation) {
    this.compilation = compilation;
  }

  /// The call of `callable` with `arguments`, one for each top-level parameter.
  ///
  /// @throws BindingException if they do not fit
  String call(CallableSignature callable, Object... arguments) {
    List<CallableSignature.Parameter> parameters = callable.parameters();
    if (parameters.size() != arguments.length) {
      throw new BindingException(
          "%s takes %d arguments, not %d".formatted(callable, parameters.size(), arguments.length));
    }
    StringJoiner call = new StringJoiner(", ", callable.qualifiedName() + "(", ")");
    for (int i = 0; i < arguments.length; i++) {
      String place = "argument " + parameters.get(i) + " of " + callable.qualifiedName();
      call.add(write(arguments[i], parameters.get(i).type(), place));
    }
    return call.toString();
  }

  private String write(Object value, Type type, String place) {
    return switch (type) {
      case Type.Primitive primitive -> primitive(value, primitive, place);
      case Type.Array array when value instanceof List<?> items -> array(items, array, place);
      case Type.Tuple tuple when value instanceof Record row ->
          tuple(components(row), tuple.items(), place);
      case Type.Udt udt -> udt(value, udt, place);
      case Type.Array _,
          Type.Tuple _,
          Type.Arrow _,
          Type.Parameter _,
          Type.Variable _,
          Type.Unknown _ ->
          throw misfit(value, type, place);
    };
  }

  private static String primitive(Object value, Type.Primitive type, String place) {
    return switch (value) {
      case Long number when type == Type.Primitive.INT -> integer(number);
      case Integer number when type == Type.Primitive.INT -> integer(number);
      case Double number when type == Type.Primitive.DOUBLE -> real(number);
      case BigInteger number when type == Type.Primitive.BIG_INT -> "(" + number + "L)";
      case Boolean truth when type == Type.Primitive.BOOL -> truth.toString();
      case String text when type == Type.Primitive.STRING -> quoted(text);
      case Pauli pauli when type == Type.Primitive.PAULI -> "Pauli" + pauli;
      case Result result when type == Type.Primitive.RESULT && result != Result.LOSS ->
          result == Result.ONE ? "One" : "Zero";
      case RangeValue range when type == Type.Primitive.RANGE && range.isClosed() ->
          "(%s..%s..%s)"
              .formatted(integer(range.start()), integer(range.step()), integer(range.end()));
      default -> throw misfit(value, type, place);
    };
  }

  private static String integer(long number) {
    if (number == Long.MIN_VALUE) {
      return "(-" + Long.MAX_VALUE + " - 1)";
    }
    return number < 0 ? "(" + number + ")" : Long.toString(number);
  }

  private static String real(double number) {
    if (Double.isNaN(number)) {
      return "(0.0 / 0.0)";
    }
    if (Double.isInfinite(number)) {
      return number > 0 ? "(1.0 / 0.0)" : "(-1.0 / 0.0)";
    }
    String digits = new BigDecimal(Math.abs(number)).toPlainString();
    String point = digits.contains(".") ? digits : digits + ".0";
    return Double.compare(number, 0.0) < 0 ? "(-" + point + ")" : point;
  }

  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\r", "\\r")
            .replace("\t", "\\t")
        + '"';
  }

  private String array(List<?> items, Type.Array type, String place) {
    StringJoiner text = new StringJoiner(", ", "[", "]");
    for (Object item : items) {
      text.add(write(item, type.item(), place));
    }
    return text.toString();
  }

  private String tuple(List<Object> values, List<Type> types, String place) {
    if (values.size() != types.size()) {
      throw new BindingException(
          "%s: a record with %d components cannot be a tuple of %d"
              .formatted(place, values.size(), types.size()));
    }
    StringJoiner text = new StringJoiner(", ", "(", types.size() == 1 ? ",)" : ")");
    for (int i = 0; i < types.size(); i++) {
      text.add(write(values.get(i), types.get(i), place));
    }
    return text.toString();
  }

  private String udt(Object value, Type.Udt type, String place) {
    UdtDefinition definition = compilation.udt(type.id());
    String constructor = type.id().qualifiedName();
    if (!(value instanceof Record row)) {
      throw misfit(value, type, place);
    }
    List<Object> values = components(row);
    List<Type> types = Shapes.items(definition);
    if (values.size() != types.size()) {
      throw new BindingException(
          "%s: a record with %d components cannot be %s, which has %d items"
              .formatted(place, values.size(), type, types.size()));
    }
    StringJoiner text = new StringJoiner(", ", constructor + "(", ")");
    for (int i = 0; i < types.size(); i++) {
      text.add(write(values.get(i), types.get(i), place));
    }
    return text.toString();
  }

  private static List<Object> components(Record row) {
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : row.getClass().getRecordComponents()) {
      try {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        values.add(accessor.invoke(row));
      } catch (IllegalAccessException | InvocationTargetException failure) {
        throw new BindingException("cannot read " + component + ": " + failure.getMessage());
      }
    }
    return values;
  }

  private static BindingException misfit(Object value, Type type, String place) {
    return new BindingException(
        "%s: a %s cannot be %s".formatted(place, value.getClass().getSimpleName(), type));
  }
}
