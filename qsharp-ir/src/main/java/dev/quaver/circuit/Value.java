package dev.quaver.circuit;

/// Something that a dynamic circuit computes from outcomes and constants. Evaluating one has no effect.
public sealed interface Value {

  /// What it is.
  ValueType type();

  /// A known truth value.
  record BoolConstant(boolean value) implements Value {
    @Override
    public ValueType type() {
      return ValueType.BOOL;
    }
  }

  /// A known integer.
  record IntConstant(long value) implements Value {
    @Override
    public ValueType type() {
      return ValueType.INT;
    }
  }

  /// A known number.
  record DoubleConstant(double value) implements Value {
    @Override
    public ValueType type() {
      return ValueType.DOUBLE;
    }
  }

  /// A certain qubit.
  record QubitConstant(int qubit) implements Value {
    @Override
    public ValueType type() {
      return ValueType.QUBIT;
    }
  }

  /// A certain result, whatever its outcome.
  record ResultConstant(int result) implements Value {
    @Override
    public ValueType type() {
      return ValueType.RESULT;
    }
  }

  /// The value of a variable now; its number is its place in [DynamicCircuit#variables] or, inside a [Routine], in that
  /// routine's own list.
  record Variable(int number, ValueType type) implements Value {}

  /// Whether the outcome of a result is One. The result has been measured.
  ///
  /// @param result of type [ValueType#RESULT]
  record Outcome(Value result) implements Value {
    public Outcome {
      require(result, ValueType.RESULT);
    }

    @Override
    public ValueType type() {
      return ValueType.BOOL;
    }
  }

  /// An operator with one operand.
  record Unary(UnaryOperation operation, Value operand) implements Value {
    public Unary {
      require(operand, operation.operand());
    }

    @Override
    public ValueType type() {
      return operation.result();
    }
  }

  /// An operator with two operands.
  record Binary(BinaryOperation operation, Value left, Value right) implements Value {
    public Binary {
      require(left, operation.operand());
      require(right, operation.operand());
    }

    @Override
    public ValueType type() {
      return operation.result();
    }
  }

  /// One of two values of the same type; both may be evaluated.
  record Choice(Value condition, Value then, Value otherwise) implements Value {
    public Choice {
      require(condition, ValueType.BOOL);
      require(otherwise, then.type());
    }

    @Override
    public ValueType type() {
      return then.type();
    }
  }

  /// The item of a table of constants, see [DynamicCircuit#tables]; `index` is within its bounds.
  record Element(int table, Value index, ValueType type) implements Value {
    public Element {
      require(index, ValueType.INT);
    }
  }

  private static void require(Value value, ValueType type) {
    if (value.type() != type) {
      throw new IllegalArgumentException("internal: " + value + " where " + type + " is needed");
    }
  }
}
