package dev.quaver.types;

/// Names a newtype or struct.
///
/// @param packageName empty for the user's own sources, `std` for the standard library, else a dependency's alias
/// @param qualifiedName namespace and name
public record UdtId(String packageName, String qualifiedName) {
  /// The part after the last dot.
  public String simpleName() {
    return qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
  }

  @Override
  public String toString() {
    return qualifiedName;
  }
}
