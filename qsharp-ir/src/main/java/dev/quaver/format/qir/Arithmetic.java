package dev.quaver.format.qir;

import dev.quaver.circuit.BinaryOperation;
import dev.quaver.circuit.UnaryOperation;
import dev.quaver.circuit.Value;
import java.util.Optional;

/// LLVM's operators as values. Integers of fewer than 64 bits are kept as the integer of 64 bits with the same sign and value.
final class Arithmetic {

  private Arithmetic() {}

  /// Nothing if the operator is not supported on this type.
  static Optional<Value> binary(String opcode, LlvmType type, Value left, Value right) {
    int space = opcode.indexOf(' ');
    if (space > 0) {
      String predicate = opcode.substring(space + 1);
      return opcode.startsWith("icmp")
          ? IntegerComparison.of(predicate, type, left, right)
          : type.equals(LlvmType.DOUBLE)
              ? DoubleComparison.of(predicate, left, right)
              : Optional.empty();
    }
    if (type.equals(LlvmType.DOUBLE)) {
      return decimal(opcode).map(operation -> new Value.Binary(operation, left, right));
    }
    if (type.equals(LlvmType.BIT)) {
      return bit(opcode).map(operation -> new Value.Binary(operation, left, right));
    }
    if (type instanceof LlvmType.Bits(var bits)) {
      return whole(opcode)
          .map(operation -> wrapped(new Value.Binary(operation, left, right), opcode, bits));
    }
    return Optional.empty();
  }

  private static Optional<BinaryOperation> decimal(String opcode) {
    return switch (opcode) {
      case "fadd" -> Optional.of(BinaryOperation.ADD_DOUBLE);
      case "fsub" -> Optional.of(BinaryOperation.SUBTRACT_DOUBLE);
      case "fmul" -> Optional.of(BinaryOperation.MULTIPLY_DOUBLE);
      case "fdiv" -> Optional.of(BinaryOperation.DIVIDE_DOUBLE);
      default -> Optional.empty();
    };
  }

  private static Optional<BinaryOperation> bit(String opcode) {
    return switch (opcode) {
      case "and", "mul" -> Optional.of(BinaryOperation.AND);
      case "or" -> Optional.of(BinaryOperation.OR);
      case "xor", "add", "sub" -> Optional.of(BinaryOperation.NOT_EQUAL_BOOL);
      default -> Optional.empty();
    };
  }

  private static Optional<BinaryOperation> whole(String opcode) {
    return switch (opcode) {
      case "add" -> Optional.of(BinaryOperation.ADD_INT);
      case "sub" -> Optional.of(BinaryOperation.SUBTRACT_INT);
      case "mul" -> Optional.of(BinaryOperation.MULTIPLY_INT);
      case "sdiv" -> Optional.of(BinaryOperation.DIVIDE_INT);
      case "srem" -> Optional.of(BinaryOperation.REMAINDER_INT);
      case "shl" -> Optional.of(BinaryOperation.SHIFT_LEFT);
      case "ashr" -> Optional.of(BinaryOperation.SHIFT_RIGHT);
      case "and" -> Optional.of(BinaryOperation.BITWISE_AND);
      case "or" -> Optional.of(BinaryOperation.BITWISE_OR);
      case "xor" -> Optional.of(BinaryOperation.BITWISE_XOR);
      default -> Optional.empty();
    };
  }

  private static Value wrapped(Value value, String opcode, int bits) {
    return switch (opcode) {
      case "add", "sub", "mul", "shl" -> signed(value, bits);
      default -> value;
    };
  }

  /// The lowest `bits` bits of `value`, the highest of them as its sign.
  static Value signed(Value value, int bits) {
    if (bits >= Long.SIZE) {
      return value;
    }
    Value unused = integer(Long.SIZE - bits);
    return new Value.Binary(
        BinaryOperation.SHIFT_RIGHT,
        new Value.Binary(BinaryOperation.SHIFT_LEFT, value, unused),
        unused);
  }

  static Value integer(long value) {
    return new Value.IntConstant(value);
  }

  /// Nothing if the conversion is not supported.
  static Optional<Value> unary(String opcode, LlvmType from, LlvmType to, Value operand) {
    if (opcode.equals("fneg")) {
      return from.equals(LlvmType.DOUBLE)
          ? Optional.of(new Value.Unary(UnaryOperation.NEGATE_DOUBLE, operand))
          : Optional.empty();
    }
    if (from.equals(to)) {
      return Optional.of(operand);
    }
    if (from instanceof LlvmType.Bits(var bits)) {
      return bits == 1 ? fromBit(opcode, to, operand) : fromInteger(opcode, bits, to, operand);
    }
    boolean truncates =
        opcode.equals("fptosi") && from.equals(LlvmType.DOUBLE) && to.equals(LlvmType.LONG);
    return truncates
        ? Optional.of(new Value.Unary(UnaryOperation.DOUBLE_TO_INT, operand))
        : Optional.empty();
  }

  private static Optional<Value> fromBit(String opcode, LlvmType to, Value operand) {
    Value zeroOrOne = new Value.Unary(UnaryOperation.BOOL_TO_INT, operand);
    Value signed = new Value.Choice(operand, integer(-1), integer(0));
    boolean integer = to instanceof LlvmType.Bits;
    return switch (opcode) {
      case "zext" -> integer ? Optional.of(zeroOrOne) : Optional.empty();
      case "sext" -> integer ? Optional.of(signed) : Optional.empty();
      case "uitofp" -> toDouble(to, zeroOrOne);
      case "sitofp" -> toDouble(to, signed);
      default -> Optional.empty();
    };
  }

  private static Optional<Value> fromInteger(String opcode, int bits, LlvmType to, Value operand) {
    return switch (opcode) {
      case "trunc" -> truncated(to, operand);
      case "sext" -> to instanceof LlvmType.Bits ? Optional.of(operand) : Optional.empty();
      case "zext" ->
          to instanceof LlvmType.Bits ? Optional.of(masked(operand, bits)) : Optional.empty();
      case "sitofp" -> toDouble(to, operand);
      case "uitofp" -> bits < Long.SIZE ? toDouble(to, masked(operand, bits)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Value> truncated(LlvmType to, Value operand) {
    if (!(to instanceof LlvmType.Bits(var bits))) {
      return Optional.empty();
    }
    return Optional.of(
        bits == 1
            ? new Value.Binary(BinaryOperation.EQUAL_INT, masked(operand, 1), integer(1))
            : signed(operand, bits));
  }

  private static Value masked(Value operand, int bits) {
    return bits >= Long.SIZE
        ? operand
        : new Value.Binary(BinaryOperation.BITWISE_AND, operand, integer((1L << bits) - 1));
  }

  private static Optional<Value> toDouble(LlvmType to, Value operand) {
    return to.equals(LlvmType.DOUBLE)
        ? Optional.of(new Value.Unary(UnaryOperation.INT_TO_DOUBLE, operand))
        : Optional.empty();
  }
}
