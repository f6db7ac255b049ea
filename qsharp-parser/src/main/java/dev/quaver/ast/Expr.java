package dev.quaver.ast;

import dev.quaver.source.Span;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/// An expression. Blocks, loops and jumps are expressions too, as in the modern dialect.
///
/// Nodes carry no derived data: types and resolved names live in the checker's side tables, which use node identity as
/// their key.
public sealed interface Expr extends Node {

  record IntLiteral(long value, Span span) implements Expr {}

  record BigIntLiteral(BigInteger value, Span span) implements Expr {}

  record DoubleLiteral(double value, Span span) implements Expr {}

  /// `2.5i`
  record ImaginaryLiteral(double value, Span span) implements Expr {}

  record BoolLiteral(boolean value, Span span) implements Expr {}

  /// The value with escapes processed.
  record StringLiteral(String value, Span span) implements Expr {}

  /// `$"..{hole}.."`: alternating text and holes
  record Interpolated(List<StringPart> parts, Span span) implements Expr {
    public Interpolated {
      parts = List.copyOf(parts);
    }
  }

  /// A part of an interpolated string.
  sealed interface StringPart {}

  record TextPart(String text) implements StringPart {}

  record HolePart(Expr expr) implements StringPart {}

  /// `Zero` or `One`
  record ResultLiteral(boolean one, Span span) implements Expr {}

  /// `PauliX`; the axis is one of `I X Y Z`
  record PauliLiteral(char axis, Span span) implements Expr {}

  /// A dotted name, whose head may turn out to be a local variable with field accesses behind it.
  ///
  /// @param typeArguments classic `F<Int>`, else empty
  record Name(QualifiedName name, List<TypeExpr> typeArguments, Span span) implements Expr {
    public Name {
      typeArguments = List.copyOf(typeArguments);
    }
  }

  /// `_`
  record Hole(Span span) implements Expr {}

  /// `(expr)`
  record Paren(Expr expr, Span span) implements Expr {}

  /// `()`, `(a,)`, `(a, b)`
  record Tuple(List<Expr> items, Span span) implements Expr {
    public Tuple {
      items = List.copyOf(items);
    }
  }

  /// `[a, b]`
  record ArrayLiteral(List<Expr> items, Span span) implements Expr {
    public ArrayLiteral {
      items = List.copyOf(items);
    }
  }

  /// `[value, size = n]`
  record ArrayRepeat(Expr value, Expr size, Span span) implements Expr {}

  /// Classic `new Int[n]`
  record NewArray(TypeExpr itemType, Expr size, Span span) implements Expr {}

  /// `new Name { ...copied, X = e }`
  record NewStruct(QualifiedName name, Optional<Expr> copied, List<FieldValue> fields, Span span)
      implements Expr {
    public NewStruct {
      fields = List.copyOf(fields);
    }
  }

  record FieldValue(Ident name, Expr value, Span span) {}

  /// `a..b`, `a..s..b` and the open forms `a...`, `...b`, `a..s...`, `...s..b`, `...s...`, `...`
  record Range(Optional<Expr> start, Optional<Expr> step, Optional<Expr> end, Span span)
      implements Expr {}

  record Unary(UnaryOperator operator, Expr operand, Span span) implements Expr {}

  record Binary(BinaryOperator operator, Expr left, Expr right, Span span) implements Expr {}

  /// `condition ? whenTrue | whenFalse`
  record Conditional(Expr condition, Expr whenTrue, Expr whenFalse, Span span) implements Expr {}

  /// `container w/ index <- value`
  record CopyUpdate(Expr container, Expr index, Expr value, Span span) implements Expr {}

  /// `Adjoint op` or `Controlled op`
  record FunctorApplication(Functor functor, Expr operand, Span span) implements Expr {}

  /// `expr!`
  record Unwrap(Expr operand, Span span) implements Expr {}

  /// `expr::Name` always, `expr.Name` where `expr` is no name
  record Field(Expr operand, Ident name, Span span) implements Expr {}

  /// `array[index]`; the index may be a range
  record Index(Expr array, Expr index, Span span) implements Expr {}

  /// `callee(arguments)`; holes among the arguments make it a partial application
  ///
  /// @param arguments the argument list as a tuple: one item for `f(x)`, none for `f()`; `trailingComma` says whether
  ///     `f(x,)` was written
  record Call(Expr callee, Tuple arguments, boolean trailingComma, Span span) implements Expr {}

  /// `pattern -> body` or `pattern => body`
  record Lambda(CallableKind kind, Pattern parameters, Expr body, Span span) implements Expr {}

  /// `set target = value`; the target is a name, `_`, a tuple of targets, or an indexed target
  record Assign(Expr target, Expr value, Span span) implements Expr {}

  /// `set target op= value`
  record AssignOperator(BinaryOperator operator, Expr target, Expr value, Span span)
      implements Expr {}

  /// `set target w/= index <- value`
  record AssignUpdate(Expr target, Expr index, Expr value, Span span) implements Expr {}

  record Block(List<Stmt> statements, Span span) implements Expr {
    public Block {
      statements = List.copyOf(statements);
    }
  }

  /// `if c {} elif d {} else {}`; an `elif` is an [If] in `otherwise`, an `else` a [Block]
  record If(Expr condition, Block then, Optional<Expr> otherwise, Span span) implements Expr {}

  record For(Pattern pattern, Expr iterable, Block body, Span span) implements Expr {}

  record While(Expr condition, Block body, Span span) implements Expr {}

  /// `repeat body until condition fixup {}`
  record Repeat(Block body, Expr until, Optional<Block> fixup, Span span) implements Expr {}

  /// `within {} apply {}`
  record Conjugation(Block within, Block apply, Span span) implements Expr {}

  record Return(Expr value, Span span) implements Expr {}

  record Fail(Expr message, Span span) implements Expr {}

  record Break(Span span) implements Expr {}

  record Continue(Span span) implements Expr {}

  /// `parallel body` or `parallel within limit body`
  record Parallel(Optional<Expr> limit, Expr body, Span span) implements Expr {}

  /// Something that could not be read; a diagnostic has been given.
  record Error(Span span) implements Expr {}
}
