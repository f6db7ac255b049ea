package dev.quaver.ast;

import dev.quaver.source.Span;

/// What follows `is`.
public sealed interface FunctorExpr extends Node {
  /// `Adj` or `Ctl`
  record Single(Functor functor, Span span) implements FunctorExpr {}

  /// `left + right`
  record Union(FunctorExpr left, FunctorExpr right, Span span) implements FunctorExpr {}

  /// `left * right`
  record Intersection(FunctorExpr left, FunctorExpr right, Span span) implements FunctorExpr {}
}
