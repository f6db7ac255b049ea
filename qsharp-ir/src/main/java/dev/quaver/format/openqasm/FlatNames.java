package dev.quaver.format.openqasm;

import org.jspecify.annotations.Nullable;

/// Values by name, looked up by a part of a text without making a string of it. Open addressing; nothing is removed.
final class FlatNames<T> {

  private @Nullable String[] names = new String[64];
  private @Nullable Object[] values = new Object[64];
  private int count;

  /// Adds a value; answers whether the name was free.
  boolean add(String name, T value) {
    if (find(name, 0, name.length()) != null) {
      return false;
    }
    if (2 * count >= names.length) {
      grow();
    }
    put(name, value);
    count++;
    return true;
  }

  private void put(String name, Object value) {
    int slot = hash(name, 0, name.length());
    while (names[slot] != null) {
      slot = slot + 1 & names.length - 1;
    }
    names[slot] = name;
    values[slot] = value;
  }

  private void grow() {
    @Nullable String[] before = names;
    @Nullable Object[] held = values;
    names = new String[2 * before.length];
    values = new Object[2 * before.length];
    for (int i = 0; i < before.length; i++) {
      String name = before[i];
      Object value = held[i];
      if (name != null && value != null) {
        put(name, value);
      }
    }
  }

  /// The value of the name in `text` from `start` to `end`, or null.
  @SuppressWarnings("unchecked") // only values of type T are put in
  @Nullable T find(String text, int start, int end) {
    int slot = hash(text, start, end);
    for (String name = names[slot]; name != null; name = names[slot]) {
      if (name.length() == end - start && text.startsWith(name, start)) {
        return (T) values[slot];
      }
      slot = slot + 1 & names.length - 1;
    }
    return null;
  }

  private int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return (hash ^ hash >>> 7) & names.length - 1;
  }
}
