package dev.quaver.circuit;

import java.util.List;

/// The shape of what a program returns and where its parts come from.
public sealed interface Output {

  /// Nothing.
  Output UNIT = new Tuple(List.of());

  /// A tuple of parts.
  record Tuple(List<Output> items) implements Output {
    public Tuple {
      items = List.copyOf(items);
    }
  }

  /// An array of parts.
  record Array(List<Output> items) implements Output {
    public Array {
      items = List.copyOf(items);
    }
  }

  /// What a result came out as, or a Bool, Int or Double computed from outcomes.
  ///
  /// @param value of type [ValueType#RESULT], [ValueType#BOOL], [ValueType#INT] or [ValueType#DOUBLE]
  record Computed(Value value) implements Output {}

  /// Known before the circuit runs.
  ///
  /// @param value in the representation of `dev.quaver.value`
  record Known(Object value) implements Output {}
}
