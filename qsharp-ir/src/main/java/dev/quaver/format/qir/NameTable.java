package dev.quaver.format.qir;

import org.jspecify.annotations.Nullable;

/// Names that occur in a text, each as one string however often it occurs: no name is copied out of the text twice.
final class NameTable {

  private @Nullable String[] names = new String[256];
  private int[] hashes = new int[256];
  private int count;

  /// The name from `start` to `end`.
  ///
  /// @param hash as [String#hashCode] would have it
  String of(String text, int start, int end, int hash) {
    int mask = names.length - 1;
    int slot = spread(hash) & mask;
    while (true) {
      String found = names[slot];
      if (found == null) {
        break;
      }
      if (hashes[slot] == hash
          && found.length() == end - start
          && found.regionMatches(0, text, start, end - start)) {
        return found;
      }
      slot = (slot + 1) & mask;
    }
    String name = text.substring(start, end);
    names[slot] = name;
    hashes[slot] = hash;
    if (++count * 2 > names.length) {
      grow();
    }
    return name;
  }

  private static int spread(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ mixed >>> 16;
  }

  private void grow() {
    @Nullable String[] old = names;
    int[] oldHashes = hashes;
    names = new String[2 * old.length];
    hashes = new int[names.length];
    int mask = names.length - 1;
    for (int i = 0; i < old.length; i++) {
      if (old[i] != null) {
        int slot = spread(oldHashes[i]) & mask;
        while (names[slot] != null) {
          slot = (slot + 1) & mask;
        }
        names[slot] = old[i];
        hashes[slot] = oldHashes[i];
      }
    }
  }
}
