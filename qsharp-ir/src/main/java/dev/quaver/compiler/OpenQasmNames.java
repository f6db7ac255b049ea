package dev.quaver.compiler;

import java.util.Arrays;
import java.util.stream.Collectors;

/// What a program in OpenQASM, which has no name, is called in Q#.
final class OpenQasmNames {

  private OpenQasmNames() {}

  /// The operation that the program of a file becomes: the last part of its namespace with capitals and without
  /// underscores, `BellPair` for `circuits.bell_pair`.
  static String operation(String namespace) {
    String file = namespace.substring(namespace.lastIndexOf('.') + 1);
    String name =
        Arrays.stream(file.split("_"))
            .filter(part -> !part.isEmpty())
            .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
            .collect(Collectors.joining());
    return name.isEmpty() || !Character.isLetter(name.charAt(0)) ? "Program" + name : name;
  }
}
