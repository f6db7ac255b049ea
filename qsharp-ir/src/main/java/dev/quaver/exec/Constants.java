package dev.quaver.exec;

/// Nodes that always give the same value. Arrays are never constants, because they may be changed in place.
final class Constants {

  private Constants() {}

  static Node of(long value) {
    return new LongConstant(value);
  }

  static Node of(double value) {
    return new DoubleConstant(value);
  }

  static Node of(boolean value) {
    return new BooleanConstant(value);
  }

  static Node of(Object value) {
    return new ObjectConstant(value);
  }

  static final class LongConstant extends Node.OfLong {
    final long value;

    LongConstant(long value) {
      this.value = value;
    }

    @Override
    long executeLong(Frame frame) {
      return value;
    }
  }

  private static final class DoubleConstant extends Node.OfDouble {
    private final double value;

    DoubleConstant(double value) {
      this.value = value;
    }

    @Override
    double executeDouble(Frame frame) {
      return value;
    }
  }

  private static final class BooleanConstant extends Node.OfBoolean {
    private final boolean value;

    BooleanConstant(boolean value) {
      this.value = value;
    }

    @Override
    boolean executeBoolean(Frame frame) {
      return value;
    }
  }

  private static final class ObjectConstant extends Node.OfObject {
    private final Object value;

    ObjectConstant(Object value) {
      this.value = value;
    }

    @Override
    Object execute(Frame frame) {
      return value;
    }
  }
}
