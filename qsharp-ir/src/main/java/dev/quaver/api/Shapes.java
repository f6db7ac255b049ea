package dev.quaver.api;

import dev.quaver.types.Type;
import dev.quaver.types.UdtDefinition;
import java.util.List;

/// What records stand for.
final class Shapes {

  private Shapes() {}

  /// The items of a newtype or struct that a record has components for: those of the underlying tuple, or the one value.
  static List<Type> items(UdtDefinition definition) {
    return definition.underlying() instanceof Type.Tuple tuple
        ? tuple.items()
        : List.of(definition.underlying());
  }
}
