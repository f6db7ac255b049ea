package dev.quaver.ast;

/// The four specializations of a callable.
public enum SpecializationKind {
  BODY,
  ADJOINT,
  CONTROLLED,
  CONTROLLED_ADJOINT
}
