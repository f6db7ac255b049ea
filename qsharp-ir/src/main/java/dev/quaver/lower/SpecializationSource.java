package dev.quaver.lower;

import dev.quaver.ast.Expr;
import dev.quaver.ast.Pattern;
import java.util.Optional;

/// Where a specialization comes from.
///
/// @param block the statements
/// @param controls the pattern of the control register, where `block` was written as a controlled specialization
/// @param mode what to make of it
record SpecializationSource(Expr.Block block, Optional<Pattern> controls, Mode mode) {

  /// The block as it stands.
  static SpecializationSource of(Expr.Block block) {
    return new SpecializationSource(block, Optional.empty(), Mode.PLAIN);
  }

  /// Its inverse.
  SpecializationSource inverted() {
    return new SpecializationSource(block, controls, new Mode(!mode.adjoint(), mode.controlled()));
  }

  /// Its controlled version.
  SpecializationSource distributed() {
    return new SpecializationSource(block, controls, new Mode(mode.adjoint(), true));
  }

  /// Whether its frame begins with a control register.
  boolean hasControls() {
    return controls.isPresent() || mode.controlled();
  }
}
