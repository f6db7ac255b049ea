package dev.quaver.check;

import dev.quaver.types.Type;

/// A variable, parameter or loop variable of one callable or lambda. Compared by identity.
public final class LocalVariable {
  private final String name;
  private final boolean mutable;
  private final Type type;

  /// A variable whose type is known.
  public LocalVariable(String name, boolean mutable, Type type) {
    this.name = name;
    this.mutable = mutable;
    this.type = type;
  }

  /// As the user wrote it.
  public String name() {
    return name;
  }

  /// Whether it may be assigned.
  public boolean mutable() {
    return mutable;
  }

  /// Its type, without inference variables.
  public Type type() {
    return type;
  }

  @Override
  public String toString() {
    return name + " : " + type;
  }
}
