package dev.quaver.format.qir;

import dev.quaver.circuit.ValueType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The functions that a module calls and somebody else has, in the order of their first calls.
final class Declarations {

  private final Syntax syntax;
  private final Map<String, String> lines = new LinkedHashMap<>();

  Declarations(Syntax syntax) {
    this.syntax = syntax;
  }

  void use(QirFunction function) {
    if (!lines.containsKey(function.name())) {
      String attributes = function.isIrreversible() ? " #1" : "";
      lines.put(function.name(), text("void", function.name(), types(function)) + attributes);
    }
  }

  private List<String> types(QirFunction function) {
    return function.parameters().stream().map(syntax::type).toList();
  }

  /// An operation known by its name alone: numbers, then qubits.
  void useNamed(String name, int arguments, int qubits) {
    List<String> types =
        new ArrayList<>(Collections.nCopies(arguments, syntax.type(ValueType.DOUBLE)));
    types.addAll(Collections.nCopies(qubits, syntax.type(ValueType.QUBIT)));
    lines.putIfAbsent(name, text("void", name, types));
  }

  /// A function of the runtime.
  ///
  /// @param parameters types as text
  void use(String result, String name, String... parameters) {
    lines.putIfAbsent(name, text(result, name, List.of(parameters)));
  }

  private static String text(String result, String name, List<String> parameters) {
    return "declare "
        + result
        + " "
        + Names.global(name)
        + parameters.stream().collect(Collectors.joining(", ", "(", ")"));
  }

  void write(QirText text) {
    for (String line : lines.values()) {
      text.add("\n").line(line);
    }
  }
}
