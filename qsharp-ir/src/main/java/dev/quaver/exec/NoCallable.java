package dev.quaver.exec;

import dev.quaver.value.CallableValue;

/// What a classic `new (Qubit => Unit)[n]` holds until it is filled; calling it fails.
final class NoCallable implements CallableValue {

  static final NoCallable INSTANCE = new NoCallable();

  private NoCallable() {}

  @Override
  public String name() {
    return "<no callable>";
  }

  @Override
  public String classicName() {
    return name();
  }

  @Override
  public boolean isClosure() {
    return true;
  }
}
