package dev.quaver.value;

/// A handle on a qubit. Handles are compared by identity.
public final class QubitValue {

  private final int id;
  private boolean released;

  /// A handle on the device's qubit `id`.
  public QubitValue(int id) {
    this.id = id;
  }

  /// A handle on no qubit, as the classic `new Qubit[n]` holds.
  public static QubitValue none() {
    QubitValue qubit = new QubitValue(-1);
    qubit.released = true;
    return qubit;
  }

  /// The device's number for it.
  public int id() {
    return id;
  }

  /// Whether it has been given back.
  public boolean isReleased() {
    return released;
  }

  /// Marks it as given back.
  public void markReleased() {
    released = true;
  }
}
