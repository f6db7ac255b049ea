package dev.quaver.value;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// Equality of Q# values, and putting outcomes in the place of promises.
public final class Values {

  private Values() {}

  /// Thrown when a lost qubit's result is compared.
  public static final class LossCompared extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private LossCompared() {
      super("a result of a lost qubit is compared", null, false, false);
    }
  }

  /// Q# equality of two values of the same type; reads promised results. Inside arrays and tuples the result of a lost qubit
  /// equals another such.
  ///
  /// @throws LossCompared if one of two results is that of a lost qubit
  public static boolean equal(Object left, Object right) {
    if (left instanceof Result || left instanceof PromisedResult) {
      return resultsEqual(outcome(left), outcome(right));
    }
    return same(left, right);
  }

  private static boolean same(Object left, Object right) {
    return switch (left) {
      case Double number -> number.doubleValue() == ((Double) right).doubleValue();
      case Result result -> result == outcome(right);
      case PromisedResult promise -> promise.value() == outcome(right);
      case QubitValue qubit -> qubit == right && !qubit.isReleased();
      case TupleValue tuple -> tuplesEqual(tuple, (TupleValue) right);
      case LongArray array -> longsEqual(array, (ArrayValue) right);
      case ArrayValue array -> arraysEqual(array, (ArrayValue) right);
      default -> left.equals(right);
    };
  }

  /// The outcome that a Q# Result value stands for; observes a promise.
  public static Result outcome(Object result) {
    return result instanceof PromisedResult promise ? promise.value() : (Result) result;
  }

  /// The value with every promised result in it replaced by the outcome that `outcomes` has for its id.
  public static Object settle(Object value, IntFunction<Result> outcomes) {
    return switch (value) {
      case PromisedResult promise -> outcomes.apply(promise.id());
      case TupleValue tuple -> TupleValue.of(settleAll(tuple.items(), outcomes).toArray());
      case ObjectArray array -> ObjectArray.of(settleAll(array.asList(), outcomes).toArray());
      default -> value;
    };
  }

  /// The value with every promised result in it read.
  public static Object settle(Object value) {
    return switch (value) {
      case PromisedResult promise -> promise.value();
      case TupleValue tuple -> TupleValue.of(tuple.items().stream().map(Values::settle).toArray());
      case ObjectArray array ->
          ObjectArray.of(array.asList().stream().map(Values::settle).toArray());
      default -> value;
    };
  }

  static int hash(Object value) {
    return switch (value) {
      case PromisedResult promise -> promise.value().hashCode();
      case Double number -> Double.hashCode(number + 0.0);
      default -> value.hashCode();
    };
  }

  private static List<Object> settleAll(List<Object> items, IntFunction<Result> outcomes) {
    List<Object> settled = new ArrayList<>(items.size());
    for (Object item : items) {
      settled.add(settle(item, outcomes));
    }
    return settled;
  }

  private static boolean resultsEqual(Result left, Result right) {
    if (left == Result.LOSS || right == Result.LOSS) {
      throw new LossCompared();
    }
    return left == right;
  }

  private static boolean tuplesEqual(TupleValue left, TupleValue right) {
    if (left.size() != right.size()) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      if (!same(left.get(i), right.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean longsEqual(LongArray left, ArrayValue right) {
    if (left.size() != right.size()) {
      return false;
    }
    LongArray other = (LongArray) right;
    for (int i = 0; i < left.size(); i++) {
      if (left.at(i) != other.at(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean arraysEqual(ArrayValue left, ArrayValue right) {
    if (left.size() != right.size()) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      if (!same(left.get(i), right.get(i))) {
        return false;
      }
    }
    return true;
  }
}
