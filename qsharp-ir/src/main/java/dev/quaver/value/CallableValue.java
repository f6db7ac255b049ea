package dev.quaver.value;

/// A callable as a value: what a name, a lambda, a partial application or a functor application denotes.
public interface CallableValue {
  /// The callable's qualified name, functors first.
  String name();

  /// As the classic runtime shows it: the simple name, each functor in parentheses; `<closure>` for what has no name.
  String classicName();

  /// Whether it carries captured values.
  boolean isClosure();
}
