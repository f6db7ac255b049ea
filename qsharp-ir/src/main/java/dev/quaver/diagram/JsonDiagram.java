package dev.quaver.diagram;

import dev.quaver.diagram.Element.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Shows diagrams as the JSON that the published circuit viewer opens: maps, lists, text, numbers and truth values, to be
/// written by any JSON writer.
///
/// `{circuits: [{qubits: [{id, numResults}], componentGrid: [{components: [operation]}]}], version}`; an operation is a
/// `unitary` (gate, args, isAdjoint, targets, controls, children), a `measurement` (qubits, results) or a `ket`, which is a
/// reset. A register is `{qubit}` or `{qubit, result}`, where results are counted for each qubit.
public final class JsonDiagram {

  private static final int VERSION = 1;

  /// The version that has controls that are on for Zero.
  private static final int VERSION_WITH_INVERTED = 2;

  private final Map<Wire, Map<String, Object>> registers = new LinkedHashMap<>();
  private final Rows rows;
  private boolean hasInverted;

  private JsonDiagram(Diagram diagram) {
    rows = new Rows(diagram.qubits());
    for (QubitWires qubit : diagram.qubits()) {
      registers.put(new Wire.Quantum(qubit.qubit()), object("qubit", qubit.qubit()));
      for (int i = 0; i < qubit.results().size(); i++) {
        registers.put(
            new Wire.Classical(qubit.results().get(i)),
            object("qubit", qubit.qubit(), "result", i));
      }
    }
  }

  /// The group of one circuit that `diagram` shows.
  public static Map<String, Object> of(Diagram diagram) {
    var json = new JsonDiagram(diagram);
    List<Object> qubits = new ArrayList<>();
    for (QubitWires qubit : diagram.qubits()) {
      qubits.add(object("id", qubit.qubit(), "numResults", qubit.results().size()));
    }
    Map<String, Object> circuit =
        object("qubits", qubits, "componentGrid", json.grid(diagram.columns()));
    int version = json.hasInverted ? VERSION_WITH_INVERTED : VERSION;
    return object("circuits", List.of(circuit), "version", version);
  }

  private List<Object> grid(List<Column> columns) {
    return columns.stream()
        .<Object>map(column ->
            object("components", column.elements().stream().map(this::operation).toList()))
        .toList();
  }

  private Map<String, Object> operation(Element element) {
    return switch (element) {
      case Element.Gate gate -> gate(gate);
      case Element.Measurement measurement -> measurement(measurement);
      case Element.Reset(var qubits) ->
          object("kind", "ket", "gate", "0", "targets", registers(qubits));
      case Element.Barrier(var qubits) ->
          object("kind", "unitary", "gate", "barrier", "targets", registers(qubits));
      case Box box -> box(box);
    };
  }

  /// Inputs are no controls there: what has some is put in a box that uses them.
  private Map<String, Object> gate(Element.Gate gate) {
    List<Control> inputs =
        gate.controls().stream().filter(it -> it.role() == Control.Role.INPUT).toList();
    List<Control> controls =
        gate.controls().stream().filter(it -> it.role() != Control.Role.INPUT).toList();
    Map<String, Object> json = object("kind", "unitary", "gate", gate.name());
    List<String> arguments = new ArrayList<>(Labels.arguments(gate));
    if (!gate.bases().isEmpty()) {
      arguments.addFirst(Labels.word(gate.bases()));
    }
    if (!arguments.isEmpty()) {
      json.put("args", arguments);
    }
    json.put("targets", registers(gate.targets()));
    putControls(controls, json);
    if (gate.adjoint()) {
      json.put("isAdjoint", true);
    }
    return inputs.isEmpty() ? json : using(inputs, gate, json);
  }

  private Map<String, Object> using(
      List<Control> inputs, Element.Gate gate, Map<String, Object> json) {
    List<String> names = new ArrayList<>();
    for (Control input : inputs) {
      if (input.wire() instanceof Wire.Classical(int result)) {
        names.add("c_" + result);
      }
    }
    List<Object> children = List.of(object("components", List.of(json)));
    return group("using: " + String.join(", ", names), children, gate.wires(), inputs);
  }

  private Map<String, Object> measurement(Element.Measurement measurement) {
    Map<String, Object> json = object("kind", "measurement", "gate", "M");
    if (!measurement.isComputational() || measurement.qubits().size() > 1) {
      json.put("args", List.of(Labels.word(measurement.bases())));
    }
    json.put("qubits", registers(measurement.qubits()));
    json.put("results", registers(measurement.results()));
    return json;
  }

  private Map<String, Object> box(Box box) {
    return group(box.label(), grid(box.columns()), box.wires(), box.controls());
  }

  private Map<String, Object> group(
      String label, List<Object> children, List<Wire> wires, List<Control> controls) {
    Map<String, Object> json = object("kind", "unitary", "gate", label);
    json.put("children", children);
    json.put(
        "targets", registers(wires.stream().sorted(Comparator.comparingInt(rows::of)).toList()));
    putControls(controls, json);
    List<Object> ids = new ArrayList<>();
    for (Control control : controls) {
      if (control.wire() instanceof Wire.Classical(int result)) {
        ids.add(List.of(register(control.wire()), result));
      }
    }
    if (!ids.isEmpty()) {
      json.put("isConditional", true);
      json.put("metadata", object("controlResultIds", ids));
    }
    return json;
  }

  private void putControls(List<Control> controls, Map<String, Object> json) {
    if (!controls.isEmpty()) {
      json.put("controls", controls.stream().map(this::control).toList());
    }
  }

  private Map<String, Object> control(Control control) {
    Map<String, Object> register = new LinkedHashMap<>(register(control.wire()));
    if (control.role() == Control.Role.ON_ZERO) {
      hasInverted = true;
      register.put("inverted", true);
    }
    return register;
  }

  private List<Map<String, Object>> registers(List<? extends Wire> wires) {
    return wires.stream().map(this::register).toList();
  }

  private Map<String, Object> register(Wire wire) {
    Map<String, Object> register = registers.get(wire);
    if (register == null) {
      throw new IllegalStateException("internal: the diagram has no " + wire);
    }
    return register;
  }

  private static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }
}
