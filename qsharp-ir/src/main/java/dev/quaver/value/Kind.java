package dev.quaver.value;

/// How values of a type are kept while running.
public enum Kind {
  /// Int, a `long`
  LONG,
  /// Double, a `double`; its bits in frame slots
  DOUBLE,
  /// Bool, a `boolean`; 0 or 1 in frame slots
  BOOLEAN,
  /// everything else
  OBJECT
}
