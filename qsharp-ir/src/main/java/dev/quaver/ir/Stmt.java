package dev.quaver.ir;

import dev.quaver.source.Span;
import java.util.List;
import java.util.Optional;

/// A statement of the IR.
public sealed interface Stmt {

  /// Where it comes from.
  Span span();

  /// Gives a slot its first value (each time it is executed).
  record Bind(int slot, Expr value, Span span) implements Stmt {}

  /// Replaces the value of a mutable slot.
  record Assign(int slot, Expr value, Span span) implements Stmt {}

  /// `a[i][j] = value` on a mutable slot, in place where nothing else sees the array; indices are Int and not negative.
  ///
  /// The indices are evaluated first, then the value; the array in the slot is read last.
  record AssignItem(int slot, List<Expr> indices, Expr value, Span span) implements Stmt {
    public AssignItem {
      indices = List.copyOf(indices);
    }
  }

  /// Evaluates for its effect.
  record Evaluate(Expr expr, Span span) implements Stmt {}

  /// `slot` takes each item of an array, or each number of a closed range.
  record For(int slot, Expr iterable, Expr.Block body, Span span) implements Stmt {}

  /// Tests first.
  record While(Expr condition, Expr.Block body, Span span) implements Stmt {}

  /// Runs `body`, stops if `until` holds, runs `fixup`, and again. `body` declares slots that `until` and `fixup` may read.
  record Repeat(Expr.Block body, Expr until, Optional<Expr.Block> fixup, Span span)
      implements Stmt {}

  /// Leaves the callable.
  record Return(Expr value, Span span) implements Stmt {}

  /// Ends the program with a message of type String.
  record Fail(Expr message, Span span) implements Stmt {}

  /// Leaves the innermost loop.
  record Break(Span span) implements Stmt {}

  /// Goes on with the innermost loop's next round.
  record Continue(Span span) implements Stmt {}
}
