package dev.quaver.ir;

/// Names a callable of a program.
///
/// @param packageName empty for the user's own sources, `std` for the standard library, else a dependency's alias
/// @param qualifiedName namespace and name; callables made by the compiler (lambdas, partial applications, the entry
///     expression) have names no user can write, such as `Test.Main.<lambda1>`
public record CallableId(String packageName, String qualifiedName) {
  /// The part after the last dot outside angle brackets.
  public String simpleName() {
    int end = qualifiedName.indexOf('<');
    int dot = qualifiedName.lastIndexOf('.', end < 0 ? qualifiedName.length() : end - 2);
    return qualifiedName.substring(dot + 1);
  }

  @Override
  public String toString() {
    return qualifiedName;
  }
}
