package dev.quaver.exec;

import dev.quaver.ir.CallableId;

/// The name and functors of a callable, for counting.
record Counted(CallableId id, boolean adjoint, int controlCount) {

  /// Controlled twice is the controlled specialization too.
  Counted {
    controlCount = Math.min(controlCount, 1);
  }

  /// What a callable value denotes; captured values do not matter.
  static Counted of(LinkedValue value) {
    return new Counted(value.family.id, value.adjoint, value.controlCount);
  }

  @Override
  public String toString() {
    return "Controlled ".repeat(controlCount) + (adjoint ? "Adjoint " : "") + id;
  }
}
