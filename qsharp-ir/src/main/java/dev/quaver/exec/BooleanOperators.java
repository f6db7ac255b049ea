package dev.quaver.exec;

import dev.quaver.ast.BinaryOperator;
import dev.quaver.source.Span;
import dev.quaver.value.Kind;
import dev.quaver.value.PromisedResult;
import dev.quaver.value.Result;
import dev.quaver.value.Values;

/// Logic, equality and order.
final class BooleanOperators {

  private BooleanOperators() {}

  static Node and(Node left, Node right) {
    return new And(left, right);
  }

  static Node or(Node left, Node right) {
    return new Or(left, right);
  }

  static Node not(Node operand) {
    return new Not(operand);
  }

  /// Equality and order of two operands of one kind.
  static Node compare(BinaryOperator operator, Kind kind, Node left, Node right, Span span) {
    return switch (operator) {
      case EQUAL -> equal(kind, left, right, span);
      case NOT_EQUAL ->
          kind == Kind.LONG
              ? new LongNotEqual(left, right)
              : new Not(equal(kind, left, right, span));
      case LESS -> less(kind, left, right);
      case LESS_EQUAL -> lessEqual(kind, left, right);
      case GREATER -> greater(kind, left, right);
      case GREATER_EQUAL -> greaterEqual(kind, left, right);
      case ADD,
          SUBTRACT,
          MULTIPLY,
          DIVIDE,
          MODULO,
          POWER,
          SHIFT_LEFT,
          SHIFT_RIGHT,
          BITWISE_AND,
          BITWISE_OR,
          BITWISE_XOR,
          AND,
          OR ->
          throw new IllegalArgumentException("internal: no comparison " + operator);
    };
  }

  /// Whether a Result is the given one.
  static Node outcome(Node result, boolean one, Span span) {
    return new IsOutcome(result, one ? Result.ONE : Result.ZERO, span);
  }

  private static Node equal(Kind kind, Node left, Node right, Span span) {
    return switch (kind) {
      case LONG -> new LongEqual(left, right);
      case DOUBLE -> new DoubleEqual(left, right);
      case BOOLEAN -> new BooleanEqual(left, right);
      case OBJECT -> new ObjectEqual(left, right, span);
    };
  }

  private static Node less(Kind kind, Node left, Node right) {
    return switch (kind) {
      case LONG -> new LongLess(left, right);
      case DOUBLE -> new DoubleLess(left, right);
      case OBJECT -> new BigIntLess(left, right);
      case BOOLEAN -> throw new IllegalArgumentException("internal: Bool has no order");
    };
  }

  private static Node lessEqual(Kind kind, Node left, Node right) {
    return switch (kind) {
      case LONG -> new LongLessEqual(left, right);
      case DOUBLE -> new DoubleLessEqual(left, right);
      case OBJECT -> new BigIntLessEqual(left, right);
      case BOOLEAN -> throw new IllegalArgumentException("internal: Bool has no order");
    };
  }

  private static Node greater(Kind kind, Node left, Node right) {
    return switch (kind) {
      case LONG -> new LongGreater(left, right);
      case DOUBLE -> new DoubleGreater(left, right);
      case OBJECT -> new BigIntGreater(left, right);
      case BOOLEAN -> throw new IllegalArgumentException("internal: Bool has no order");
    };
  }

  private static Node greaterEqual(Kind kind, Node left, Node right) {
    return switch (kind) {
      case LONG -> new LongGreaterEqual(left, right);
      case DOUBLE -> new DoubleGreaterEqual(left, right);
      case OBJECT -> new BigIntGreaterEqual(left, right);
      case BOOLEAN -> throw new IllegalArgumentException("internal: Bool has no order");
    };
  }

  private abstract static class Binary extends Node.OfBoolean {
    final Node left;
    final Node right;

    Binary(Node left, Node right) {
      this.left = left;
      this.right = right;
    }

    final int compareBigInts(Frame frame) {
      return BigIntOperators.order(left.execute(frame), right.execute(frame));
    }
  }

  private abstract static class LongComparison extends Node.OfBoolean {
    private final LongOperand left;
    private final LongOperand right;

    LongComparison(Node left, Node right) {
      this.left = LongOperand.of(left);
      this.right = LongOperand.of(right);
    }

    final long left(Frame frame) {
      return left.get(frame);
    }

    final long right(Frame frame) {
      return right.get(frame);
    }
  }

  private static final class LongLess extends LongComparison {
    LongLess(Node left, Node right) {
      super(left, right);
    }

    @Override
    boolean executeBoolean(Frame frame) {
      return left(frame) < right(frame);
    }
  }

  private static final class LongLessEqual extends LongComparison {
    LongLessEqual(Node left, Node right) {
      super(left, right);
    }

    @Override
    boolean executeBoolean(Frame frame) {
      return left(frame) <= right(frame);
    }
  }

  private static final class LongGreater extends LongComparison {
    LongGreater(Node left, Node right) {
      super(left, right);
    }

    @Override
    boolean executeBoolean(Frame frame) {
      return left(frame) > right(frame);
    }
  }

  private static final class LongGreaterEqual extends LongComparison {
    LongGreaterEqual(Node left, Node right) {
      super(left, right);
    }

    @Override
    boolean executeBoolean(Frame frame) {
      return left(frame) >= right(frame);
    }
  }

  private static final class LongEqual extends LongComparison {
    LongEqual(Node left, Node right) {
      super(left, right);
    }

    @Override
    boolean executeBoolean(Frame frame) {
      return left(frame) == right(frame);
    }
  }

  private static final class LongNotEqual extends LongComparison {
    LongNotEqual(Node left, Node right) {
      super(left, right);
    }

    @Override
    boolean executeBoolean(Frame frame) {
      return left(frame) != right(frame);
    }
  }

  private static final class DoubleLess extends Binary {
    DoubleLess(Node left, Node right) {
      super(left, right);
    }

    @Override
    boolean executeBoolean(Frame frame) {
      return left.executeDouble(frame) < right.executeDouble(frame);
    }
  }

  private static final class DoubleLessEqual extends Binary {
    DoubleLessEqual(Node left, Node right) {
      super(left, right);
    }

    @Override
    boolean executeBoolean(Frame frame) {
      return left.executeDouble(frame) <= right.executeDouble(frame);
    }
  }

  private static final class DoubleGreater extends Binary {
    DoubleGreater(Node left, Node right) {
      super(left, right);
    }

    @Override
    boolean executeBoolean(Frame frame) {
      return left.executeDouble(frame) > right.executeDouble(frame);
    }
  }

  private static final class DoubleGreaterEqual extends Binary {
    DoubleGreaterEqual(Node left, Node right) {
      super(left, right);
    }

    @Override
    boolean executeBoolean(Frame frame) {
      return left.executeDouble(frame) >= right.executeDouble(frame);
    }
  }

  private static final class DoubleEqual extends Binary {
    DoubleEqual(Node left, Node right) {
      super(left, right);
    }

    @Override
    boolean executeBoolean(Frame frame) {
      return left.executeDouble(frame) == right.executeDouble(frame);
    }
  }

  private static final class BigIntLess extends Binary {
    BigIntLess(Node left, Node right) {
      super(left, right);
    }

    @Override
    boolean executeBoolean(Frame frame) {
      return compareBigInts(frame) < 0;
    }
  }

  private static final class BigIntLessEqual extends Binary {
    BigIntLessEqual(Node left, Node right) {
      super(left, right);
    }

    @Override
    boolean executeBoolean(Frame frame) {
      return compareBigInts(frame) <= 0;
    }
  }

  private static final class BigIntGreater extends Binary {
    BigIntGreater(Node left, Node right) {
      super(left, right);
    }

    @Override
    boolean executeBoolean(Frame frame) {
      return compareBigInts(frame) > 0;
    }
  }

  private static final class BigIntGreaterEqual extends Binary {
    BigIntGreaterEqual(Node left, Node right) {
      super(left, right);
    }

    @Override
    boolean executeBoolean(Frame frame) {
      return compareBigInts(frame) >= 0;
    }
  }

  private static final class BooleanEqual extends Binary {
    BooleanEqual(Node left, Node right) {
      super(left, right);
    }

    @Override
    boolean executeBoolean(Frame frame) {
      return left.executeBoolean(frame) == right.executeBoolean(frame);
    }
  }

  private static final class And extends Binary {
    And(Node left, Node right) {
      super(left, right);
    }

    @Override
    boolean executeBoolean(Frame frame) {
      return left.executeBoolean(frame) && right.executeBoolean(frame);
    }
  }

  private static final class Or extends Binary {
    Or(Node left, Node right) {
      super(left, right);
    }

    @Override
    boolean executeBoolean(Frame frame) {
      return left.executeBoolean(frame) || right.executeBoolean(frame);
    }
  }

  private static final class Not extends Node.OfBoolean {
    private final Node operand;

    Not(Node operand) {
      this.operand = operand;
    }

    @Override
    boolean executeBoolean(Frame frame) {
      return !operand.executeBoolean(frame);
    }
  }

  private static final class ObjectEqual extends Binary {
    private final Span span;

    ObjectEqual(Node left, Node right, Span span) {
      super(left, right);
      this.span = span;
    }

    @Override
    boolean executeBoolean(Frame frame) {
      return equal(left.execute(frame), right.execute(frame), frame.context, span);
    }
  }

  static boolean equal(Object left, Object right, ExecutionContext context, Span span) {
    try {
      return Values.equal(left, right);
    } catch (Values.LossCompared _) {
      throw lossCompared(context, span);
    }
  }

  private static final class IsOutcome extends Node.OfBoolean {
    private final Node result;
    private final Result expected;
    private final Span span;

    IsOutcome(Node result, Result expected, Span span) {
      this.result = result;
      this.expected = expected;
      this.span = span;
    }

    @Override
    boolean executeBoolean(Frame frame) {
      return isOutcome(result.execute(frame), expected, frame.context, span);
    }
  }

  static boolean isOutcome(Object result, Result expected, ExecutionContext context, Span span) {
    Result outcome = result instanceof PromisedResult promise ? promise.value() : (Result) result;
    if (outcome == Result.LOSS) {
      throw lossCompared(context, span);
    }
    return outcome == expected;
  }

  private static ProgramFailure lossCompared(ExecutionContext context, Span span) {
    return context.failure(
        span,
        "Eval.ResultLossComparisonUnsupported",
        "cannot compare measurement result from qubit loss",
        "ask `IsLossResult` before a result that may be lost is compared");
  }
}
