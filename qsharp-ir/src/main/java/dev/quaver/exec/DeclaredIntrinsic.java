package dev.quaver.exec;

import dev.quaver.types.Type;
import dev.quaver.value.ArrayValue;
import dev.quaver.value.BooleanArray;
import dev.quaver.value.CallableValue;
import dev.quaver.value.DoubleArray;
import dev.quaver.value.LongArray;
import dev.quaver.value.ObjectArray;
import dev.quaver.value.Pauli;
import dev.quaver.value.PromisedResult;
import dev.quaver.value.QubitValue;
import dev.quaver.value.RangeValue;
import dev.quaver.value.Result;
import dev.quaver.value.TupleValue;
import java.math.BigInteger;

/// An intrinsic that a program declares itself. It is known by its name alone, so its parameters or its output may be
/// others than it has: a mistake of the program's, which fails where the intrinsic is called.
final class DeclaredIntrinsic extends Intrinsic {

  private final Intrinsic intrinsic;
  private final String name;
  private final Type output;

  DeclaredIntrinsic(Intrinsic intrinsic, String name, Type output) {
    this.intrinsic = intrinsic;
    this.name = name;
    this.output = output;
  }

  @Override
  long executeLong(Frame frame) {
    try {
      return intrinsic.executeLong(frame);
    } catch (IllegalStateException | ClassCastException | IndexOutOfBoundsException _) {
      throw unfit();
    }
  }

  @Override
  double executeDouble(Frame frame) {
    try {
      return intrinsic.executeDouble(frame);
    } catch (IllegalStateException | ClassCastException | IndexOutOfBoundsException _) {
      throw unfit();
    }
  }

  @Override
  boolean executeBoolean(Frame frame) {
    try {
      return intrinsic.executeBoolean(frame);
    } catch (IllegalStateException | ClassCastException | IndexOutOfBoundsException _) {
      throw unfit();
    }
  }

  @Override
  Object execute(Frame frame) {
    Object value;
    try {
      value = intrinsic.execute(frame);
    } catch (IllegalStateException | ClassCastException | IndexOutOfBoundsException _) {
      throw unfit();
    }
    if (!fits(output, value)) {
      throw unfit();
    }
    return value;
  }

  private IntrinsicFailure unfit() {
    return new IntrinsicFailure(
        "Eval.UnknownIntrinsic",
        "intrinsic `" + name + "` is declared with parameters or an output that it does not have",
        "declare it as the standard library does, or give it a body");
  }

  /// Whether `value` is of a type; of UDTs only the program knows what they hold.
  private static boolean fits(Type type, Object value) {
    return switch (type) {
      case Type.Primitive primitive ->
          switch (primitive) {
            case INT -> value instanceof Long;
            case BIG_INT -> value instanceof BigInteger;
            case DOUBLE -> value instanceof Double;
            case BOOL -> value instanceof Boolean;
            case STRING -> value instanceof String;
            case PAULI -> value instanceof Pauli;
            case RESULT -> value instanceof Result || value instanceof PromisedResult;
            case QUBIT -> value instanceof QubitValue;
            case RANGE, RANGE_FROM, RANGE_TO, RANGE_FULL -> value instanceof RangeValue;
          };
      case Type.Array(Type item) -> value instanceof ArrayValue array && fitsArray(item, array);
      case Type.Tuple tuple -> value instanceof TupleValue given && fitsTuple(tuple, given);
      case Type.Arrow _ -> value instanceof CallableValue;
      case Type.Udt _, Type.Parameter _, Type.Variable _, Type.Unknown _ -> true;
    };
  }

  private static boolean fitsArray(Type item, ArrayValue array) {
    return switch (array) {
      case LongArray _ -> item == Type.Primitive.INT;
      case DoubleArray _ -> item == Type.Primitive.DOUBLE;
      case BooleanArray _ -> item == Type.Primitive.BOOL;
      case ObjectArray objects -> {
        for (int i = 0; i < objects.size(); i++) {
          if (!fits(item, objects.get(i))) {
            yield false;
          }
        }
        yield true;
      }
    };
  }

  private static boolean fitsTuple(Type.Tuple type, TupleValue tuple) {
    if (type.items().size() != tuple.size()) {
      return false;
    }
    for (int i = 0; i < tuple.size(); i++) {
      if (!fits(type.items().get(i), tuple.get(i))) {
        return false;
      }
    }
    return true;
  }
}
