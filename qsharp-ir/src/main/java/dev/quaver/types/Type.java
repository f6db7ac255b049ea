package dev.quaver.types;

import dev.quaver.ast.CallableKind;
import java.util.List;

/// A Q# type after name resolution. Equality is structural.
public sealed interface Type {

  /// The empty tuple.
  Tuple UNIT = new Tuple(List.of());

  /// Types without parts.
  enum Primitive implements Type {
    INT("Int"),
    BIG_INT("BigInt"),
    DOUBLE("Double"),
    BOOL("Bool"),
    STRING("String"),
    PAULI("Pauli"),
    RESULT("Result"),
    QUBIT("Qubit"),
    RANGE("Range"),
    /// `a...`: an index only
    RANGE_FROM("RangeFrom"),
    /// `...b`: an index only
    RANGE_TO("RangeTo"),
    /// `...`: an index only
    RANGE_FULL("RangeFull");

    private final String text;

    Primitive(String text) {
      this.text = text;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /// `item[]`
  record Array(Type item) implements Type {
    @Override
    public String toString() {
      return item instanceof Arrow ? "(" + item + ")[]" : item + "[]";
    }
  }

  /// `(A, B)`; no items is Unit; one item is the modern dialect's 1-tuple `(A,)`
  record Tuple(List<Type> items) implements Type {
    public Tuple {
      items = List.copyOf(items);
    }

    @Override
    public String toString() {
      return TypePrinter.tuple(items);
    }
  }

  /// `input -> output` or `input => output is functors`
  record Arrow(CallableKind kind, Type input, Type output, FunctorSet functors) implements Type {
    @Override
    public String toString() {
      return TypePrinter.arrow(this);
    }
  }

  /// A newtype or struct, by its declaration.
  record Udt(UdtId id) implements Type {
    @Override
    public String toString() {
      return id.simpleName();
    }
  }

  /// A type parameter of the callable in which the type occurs.
  ///
  /// @param index position in the callable's list of type parameters
  record Parameter(int index, String name) implements Type {
    @Override
    public String toString() {
      return "'" + name;
    }
  }

  /// A type still to be inferred. Never leaves the checker.
  record Variable(int id) implements Type {
    @Override
    public String toString() {
      return "?" + id;
    }
  }

  /// The type of an expression that has been reported as wrong, or that never yields a value; fits everything.
  record Unknown() implements Type {
    @Override
    public String toString() {
      return "?";
    }
  }
}
