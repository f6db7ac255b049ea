package dev.quaver.types;

/// The functors of an operation type: known, or still to be inferred.
public sealed interface FunctorSet permits Functors, FunctorSet.Variable {
  /// Functors still to be inferred. Never leaves the checker.
  record Variable(int id) implements FunctorSet {}
}
