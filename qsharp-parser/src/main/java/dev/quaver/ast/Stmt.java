package dev.quaver.ast;

import dev.quaver.source.Span;
import java.util.Optional;

/// What stands in a block.
public sealed interface Stmt extends Node {
  /// `let pattern = value;` or `mutable pattern = value;`
  record Local(boolean mutable, Pattern pattern, Expr value, Span span) implements Stmt {}

  /// `use pattern = init;`, or with a block of its own (also `using (..) { }` and `borrowing (..) { }`)
  record Use(boolean borrow, Pattern pattern, QubitInit init, Optional<Expr.Block> block, Span span)
      implements Stmt {}

  /// An expression; it is the value of its block when it is last and has no semicolon.
  record Expression(Expr expr, boolean semicolon, Span span) implements Stmt {}

  /// A declaration inside a block.
  record Declaration(Item item, Span span) implements Stmt {}

  /// A lone `;`
  record Empty(Span span) implements Stmt {}
}
