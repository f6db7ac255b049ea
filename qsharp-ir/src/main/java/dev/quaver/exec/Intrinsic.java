package dev.quaver.exec;

import dev.quaver.value.TupleValue;

/// The work of an intrinsic. It finds its arguments in the frame as callables do: Int, Double and Bool among the longs in
/// order, the rest among the objects in order; a controlled one has the control register in front of the objects. It answers
/// in the kind of its output only.
abstract class Intrinsic {

  long executeLong(Frame frame) {
    throw new IllegalStateException("internal: not an Int intrinsic");
  }

  double executeDouble(Frame frame) {
    throw new IllegalStateException("internal: not a Double intrinsic");
  }

  boolean executeBoolean(Frame frame) {
    throw new IllegalStateException("internal: not a Bool intrinsic");
  }

  Object execute(Frame frame) {
    throw new IllegalStateException("internal: an intrinsic with a primitive value");
  }

  /// Makes an intrinsic for the functors that are asked for.
  @FunctionalInterface
  interface Factory {
    Intrinsic create(boolean adjoint, boolean controlled);
  }

  @FunctionalInterface
  interface LongBody {
    long run(Frame frame);
  }

  @FunctionalInterface
  interface DoubleBody {
    double run(Frame frame);
  }

  @FunctionalInterface
  interface BooleanBody {
    boolean run(Frame frame);
  }

  @FunctionalInterface
  interface ObjectBody {
    Object run(Frame frame);
  }

  @FunctionalInterface
  interface UnitBody {
    void run(Frame frame);
  }

  static Intrinsic ofLong(LongBody body) {
    return new Intrinsic() {
      @Override
      long executeLong(Frame frame) {
        return body.run(frame);
      }
    };
  }

  static Intrinsic ofDouble(DoubleBody body) {
    return new Intrinsic() {
      @Override
      double executeDouble(Frame frame) {
        return body.run(frame);
      }
    };
  }

  static Intrinsic ofBoolean(BooleanBody body) {
    return new Intrinsic() {
      @Override
      boolean executeBoolean(Frame frame) {
        return body.run(frame);
      }
    };
  }

  static Intrinsic of(ObjectBody body) {
    return new Intrinsic() {
      @Override
      Object execute(Frame frame) {
        return body.run(frame);
      }
    };
  }

  static Intrinsic ofUnit(UnitBody body) {
    return new Intrinsic() {
      @Override
      Object execute(Frame frame) {
        body.run(frame);
        return TupleValue.UNIT;
      }
    };
  }
}
