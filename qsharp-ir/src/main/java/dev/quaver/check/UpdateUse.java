package dev.quaver.check;

/// What the index of a copy-and-update (`a w/ index <- value`) denotes.
public sealed interface UpdateUse {
  /// An Int: one item of an array.
  record Item() implements UpdateUse {}

  /// A range: several items of an array.
  record Slice() implements UpdateUse {}

  /// The name of a field of a newtype or struct.
  record Field(FieldUse.Item field) implements UpdateUse {}
}
