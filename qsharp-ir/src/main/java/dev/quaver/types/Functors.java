package dev.quaver.types;

import dev.quaver.ast.Functor;

/// A known set of functors.
public enum Functors implements FunctorSet {
  NONE(""),
  ADJ("Adj"),
  CTL("Ctl"),
  ADJ_CTL("Adj + Ctl");

  private final String text;

  Functors(String text) {
    this.text = text;
  }

  /// Whether `functor` is in the set.
  public boolean has(Functor functor) {
    return this == ADJ_CTL || this == (functor == Functor.ADJOINT ? ADJ : CTL);
  }

  /// Whether every functor of `other` is in this set.
  public boolean includes(Functors other) {
    return union(other) == this;
  }

  /// Functors in either set.
  public Functors union(Functors other) {
    return of(adjoint() || other.adjoint(), controlled() || other.controlled());
  }

  /// Functors in both sets.
  public Functors intersection(Functors other) {
    return of(adjoint() && other.adjoint(), controlled() && other.controlled());
  }

  /// The set with the named functors.
  public static Functors of(boolean adjoint, boolean controlled) {
    if (adjoint) {
      return controlled ? ADJ_CTL : ADJ;
    }
    return controlled ? CTL : NONE;
  }

  private boolean adjoint() {
    return has(Functor.ADJOINT);
  }

  private boolean controlled() {
    return has(Functor.CONTROLLED);
  }

  @Override
  public String toString() {
    return text;
  }
}
