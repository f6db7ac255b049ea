package dev.quaver.conformance;

import static java.util.Objects.requireNonNull;

import dev.quaver.diagram.Diagram;
import dev.quaver.diagram.JsonDiagram;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Writes the JSON of diagrams as `diagrams.mjs` writes that of the published compiler.
final class CircuitOutline {

  private final List<String> lines = new ArrayList<>();

  private CircuitOutline() {}

  /// The lines of a diagram.
  static List<String> of(Diagram diagram) {
    var outline = new CircuitOutline();
    Map<?, ?> circuit = (Map<?, ?>) list(JsonDiagram.of(diagram), "circuits").getFirst();
    String qubits =
        list(circuit, "qubits").stream()
            .map(qubit ->
                ((Map<?, ?>) qubit).get("id") + ":" + ((Map<?, ?>) qubit).get("numResults"))
            .collect(Collectors.joining(" "));
    outline.lines.add(("qubits " + qubits).strip());
    outline.grid(list(circuit, "componentGrid"), "");
    return outline.lines;
  }

  private void grid(List<?> columns, String indent) {
    for (Object column : columns) {
      lines.add(indent + "|");
      for (Object component : list((Map<?, ?>) column, "components")) {
        operation((Map<?, ?>) component, indent);
      }
    }
  }

  private void operation(Map<?, ?> operation, String indent) {
    Object kind = operation.get("kind");
    boolean measures = "measurement".equals(kind);
    String adjoint = operation.containsKey("isAdjoint") ? "'" : "";
    String arguments =
        operation.containsKey("args")
            ? list(operation, "args").stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", ", "(", ")"))
            : "";
    lines.add(
        "%s%s %s%s%s [%s] [%s]"
            .formatted(
                indent,
                kind,
                operation.get("gate"),
                adjoint,
                arguments,
                registers(operation, measures ? "qubits" : "controls"),
                registers(operation, measures ? "results" : "targets")));
    grid(list(operation, "children"), indent + "  ");
  }

  private static String registers(Map<?, ?> operation, String name) {
    return list(operation, name).stream()
        .map(register -> register((Map<?, ?>) register))
        .collect(Collectors.joining(" "));
  }

  private static String register(Map<?, ?> register) {
    String result = register.containsKey("result") ? "." + register.get("result") : "";
    return (register.containsKey("inverted") ? "!" : "") + "q" + register.get("qubit") + result;
  }

  private static List<?> list(Map<?, ?> object, String name) {
    return object.containsKey(name) ? (List<?>) requireNonNull(object.get(name)) : List.of();
  }
}
