package dev.quaver.capability;

import dev.quaver.types.Type;

/// A parameter, or a part of one, that a caller may give a varying value.
///
/// @param type without type parameters
record Leaf(Type type, boolean isArray) {

  /// How a leaf differs from one that is known.
  enum Variant {
    CONSTANT,
    VARIABLE,
    /// An array whose size varies, too.
    RESIZABLE;

    Fact fact() {
      return switch (this) {
        case CONSTANT -> Fact.CONSTANT;
        case VARIABLE -> Fact.of(Level.VARIABLE, Demands.NONE);
        case RESIZABLE ->
            Fact.of(Level.VARIABLE, Demands.of(Construct.USE_OF_DYNAMICALLY_SIZED_ARRAY));
      };
    }
  }

  /// The variant that an argument is.
  ///
  /// @param argument not static
  Variant variant(Fact argument) {
    if (!argument.isVariable()) {
      return Variant.CONSTANT;
    }
    return isArray && argument.demands().has(Construct.USE_OF_DYNAMICALLY_SIZED_ARRAY)
        ? Variant.RESIZABLE
        : Variant.VARIABLE;
  }
}
