package dev.quaver.exec;

/// An expression that can be executed. Trees are immutable and shared by all threads; what changes is in the [Frame].
///
/// A node of kind LONG answers [#executeLong], and so on; [#execute] boxes and works for every kind.
abstract class Node {

  long executeLong(Frame frame) {
    throw new IllegalStateException("internal: not an Int node: " + getClass().getSimpleName());
  }

  double executeDouble(Frame frame) {
    throw new IllegalStateException("internal: not a Double node: " + getClass().getSimpleName());
  }

  boolean executeBoolean(Frame frame) {
    throw new IllegalStateException("internal: not a Bool node: " + getClass().getSimpleName());
  }

  abstract Object execute(Frame frame);

  /// A node of kind LONG only.
  abstract static class OfLong extends Node {
    @Override
    abstract long executeLong(Frame frame);

    @Override
    final Object execute(Frame frame) {
      return executeLong(frame);
    }
  }

  /// A node of kind DOUBLE only.
  abstract static class OfDouble extends Node {
    @Override
    abstract double executeDouble(Frame frame);

    @Override
    final Object execute(Frame frame) {
      return executeDouble(frame);
    }
  }

  /// A node of kind BOOLEAN only.
  abstract static class OfBoolean extends Node {
    @Override
    abstract boolean executeBoolean(Frame frame);

    @Override
    final Object execute(Frame frame) {
      return executeBoolean(frame);
    }
  }

  /// A node that only answers objects; where its value is known to be of a primitive kind it unboxes.
  abstract static class OfObject extends Node {
    @Override
    final long executeLong(Frame frame) {
      return (Long) execute(frame);
    }

    @Override
    final double executeDouble(Frame frame) {
      return (Double) execute(frame);
    }

    @Override
    final boolean executeBoolean(Frame frame) {
      return (Boolean) execute(frame);
    }
  }
}
