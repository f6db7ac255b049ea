package dev.quaver.ir;

import dev.quaver.ast.BinaryOperator;
import dev.quaver.ast.Functor;
import dev.quaver.ast.UnaryOperator;
import dev.quaver.source.Span;
import dev.quaver.types.Type;
import dev.quaver.value.Pauli;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// An expression of the IR: typed, resolved, evaluated strictly left to right. Types may mention the type parameters of the
/// enclosing callable; consumers substitute them when they instantiate it.
public sealed interface Expr {

  /// The type of its value.
  Type type();

  /// Where it comes from, in the source of the enclosing callable.
  Span span();

  record IntLiteral(long value, Span span) implements Expr {
    @Override
    public Type type() {
      return Type.Primitive.INT;
    }
  }

  record BigIntLiteral(BigInteger value, Span span) implements Expr {
    @Override
    public Type type() {
      return Type.Primitive.BIG_INT;
    }
  }

  record DoubleLiteral(double value, Span span) implements Expr {
    @Override
    public Type type() {
      return Type.Primitive.DOUBLE;
    }
  }

  record BoolLiteral(boolean value, Span span) implements Expr {
    @Override
    public Type type() {
      return Type.Primitive.BOOL;
    }
  }

  record StringLiteral(String value, Span span) implements Expr {
    @Override
    public Type type() {
      return Type.Primitive.STRING;
    }
  }

  record ResultLiteral(boolean one, Span span) implements Expr {
    @Override
    public Type type() {
      return Type.Primitive.RESULT;
    }
  }

  record PauliLiteral(Pauli value, Span span) implements Expr {
    @Override
    public Type type() {
      return Type.Primitive.PAULI;
    }
  }

  /// What a classic `new T[n]` fills its array with: 0, false, Zero, an empty array, a tuple of defaults …
  record DefaultValue(Type type, Span span) implements Expr {}

  /// A tuple; no items is the Unit value.
  record Tuple(List<Expr> items, Type type, Span span) implements Expr {
    public Tuple {
      items = List.copyOf(items);
    }
  }

  record Array(List<Expr> items, Type type, Span span) implements Expr {
    public Array {
      items = List.copyOf(items);
    }
  }

  /// `[value, size = n]`
  record ArrayRepeat(Expr value, Expr size, Type type, Span span) implements Expr {}

  /// A range; absent ends make the index-only types.
  record Range(Optional<Expr> start, Optional<Expr> step, Optional<Expr> end, Type type, Span span)
      implements Expr {}

  /// Text with holes; each part is of any type and is converted as the program's dialect prints it.
  record Interpolated(List<Expr> parts, Span span) implements Expr {
    public Interpolated {
      parts = List.copyOf(parts);
    }

    @Override
    public Type type() {
      return Type.Primitive.STRING;
    }
  }

  /// The value in a frame slot.
  record Local(int slot, Type type, Span span) implements Expr {}

  /// A declared callable as a value, or directly called.
  ///
  /// @param typeArguments one per type parameter of the callable
  /// @param adjoint whether its adjoint is meant
  /// @param controlCount how many times Controlled is applied
  record CallableRef(
      CallableId id,
      List<Type> typeArguments,
      boolean adjoint,
      int controlCount,
      Type type,
      Span span)
      implements Expr {
    public CallableRef {
      typeArguments = List.copyOf(typeArguments);
    }
  }

  /// A callable with its leading, captured parameters filled in: lambdas and partial applications.
  record Closure(CallableId id, List<Type> typeArguments, List<Expr> captures, Type type, Span span)
      implements Expr {
    public Closure {
      typeArguments = List.copyOf(typeArguments);
      captures = List.copyOf(captures);
    }
  }

  /// `Adjoint` or `Controlled` of a callable value.
  record FunctorApplication(Functor functor, Expr operand, Type type, Span span) implements Expr {}

  /// A call. `argument` has the callee's input type (for Controlled callees `(Qubit[], input)`, nested as often as needed).
  record Call(Expr callee, Expr argument, Type type, Span span) implements Expr {}

  record Unary(UnaryOperator operator, Expr operand, Type type, Span span) implements Expr {}

  /// Both operands have the same type, except the exponent of a BigInt power and shift counts, which are Int. `and` and
  /// `or` evaluate the right side only if needed.
  record Binary(BinaryOperator operator, Expr left, Expr right, Type type, Span span)
      implements Expr {}

  /// `array[index]` with an Int; negative ones count from the end.
  record Index(Expr array, Expr index, Type type, Span span) implements Expr {}

  /// `array[range]`
  record Slice(Expr array, Expr range, Type type, Span span) implements Expr {}

  /// `array w/ index <- value` with an Int; the array is evaluated last
  record ArrayUpdate(Expr array, Expr index, Expr value, Type type, Span span) implements Expr {}

  /// `array w/ range <- values`; the array is evaluated last
  record SliceUpdate(Expr array, Expr range, Expr values, Type type, Span span) implements Expr {}

  /// Item of a tuple, also of an unwrapped UDT.
  record TupleItem(Expr tuple, int index, Type type, Span span) implements Expr {}

  /// The tuple with the item at `path` replaced; the container is evaluated before the value.
  record TupleUpdate(Expr tuple, List<Integer> path, Expr value, Type type, Span span)
      implements Expr {
    public TupleUpdate {
      path = List.copyOf(path);
    }
  }

  /// `Start`, `Step` or `End` of a closed range.
  record RangePart(Expr range, Part part, Span span) implements Expr {
    @Override
    public Type type() {
      return Type.Primitive.INT;
    }

    /// Which part.
    public enum Part {
      START,
      STEP,
      END
    }
  }

  /// The same value under another type: constructing or unwrapping a UDT, forgetting functors.
  record Retype(Expr operand, Type type, Span span) implements Expr {}

  /// Statements, then the value of `result` (Unit if absent). If the block cannot complete normally (it ends with a
  /// jump), its type is whatever its place needs.
  record Block(List<Stmt> statements, Optional<Expr> result, Type type, Span span) implements Expr {
    public Block {
      statements = List.copyOf(statements);
    }
  }

  /// A conditional, also of type Unit; `otherwise` is absent only then.
  record If(Expr condition, Expr then, Optional<Expr> otherwise, Type type, Span span)
      implements Expr {}

  /// Allocates qubits, evaluates `body`, releases them in reverse order, also when a jump leaves the body.
  ///
  /// @param borrow whether they need not be returned in |0⟩
  record QubitScope(List<Allocation> allocations, boolean borrow, Expr body, Type type, Span span)
      implements Expr {
    public QubitScope {
      allocations = List.copyOf(allocations);
    }

    /// One qubit into `slot`, or a register of `size` qubits.
    public record Allocation(int slot, Optional<Expr> size, Span span) {}
  }
}
