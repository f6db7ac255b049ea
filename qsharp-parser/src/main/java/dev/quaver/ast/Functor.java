package dev.quaver.ast;

/// The two functors, `Adj` and `Ctl` in signatures, `Adjoint` and `Controlled` in expressions.
public enum Functor {
  ADJOINT,
  CONTROLLED
}
