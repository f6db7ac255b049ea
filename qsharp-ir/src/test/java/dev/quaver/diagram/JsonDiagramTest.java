package dev.quaver.diagram;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.quaver.circuit.BinaryOperation;
import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.Step;
import dev.quaver.circuit.Value;
import dev.quaver.gate.Gate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonDiagramTest {

  @Test
  void writesTheSchemaOfThePublishedViewer() {
    DynamicCircuit circuit =
        Circuits.straight(it -> {
          it.gate(Gate.RZ, Math.PI / 2, 0, 0);
          it.gate(Gate.S_ADJ, 0, 0, 1);
          it.gate(Gate.X, 0, 1, 0, 1);
          it.measure(1, 0);
          it.reset(1);
        });

    Map<String, Object> q0 = Map.of("qubit", 0);
    Map<String, Object> q1 = Map.of("qubit", 1);
    assertEquals(
        Map.of(
            "version",
            1,
            "circuits",
            List.of(
                Map.of(
                    "qubits",
                    List.of(Map.of("id", 0, "numResults", 0), Map.of("id", 1, "numResults", 1)),
                    "componentGrid",
                    List.of(
                        column(
                            Map.of(
                                "kind",
                                "unitary",
                                "gate",
                                "Rz",
                                "args",
                                List.of("π / 2"),
                                "targets",
                                List.of(q0)),
                            Map.of(
                                "kind",
                                "unitary",
                                "gate",
                                "S",
                                "targets",
                                List.of(q1),
                                "isAdjoint",
                                true)),
                        column(
                            Map.of(
                                "kind",
                                "unitary",
                                "gate",
                                "X",
                                "targets",
                                List.of(q1),
                                "controls",
                                List.of(q0))),
                        column(
                            Map.of(
                                "kind",
                                "measurement",
                                "gate",
                                "M",
                                "qubits",
                                List.of(q1),
                                "results",
                                List.of(Map.of("qubit", 1, "result", 0)))),
                        column(Map.of("kind", "ket", "gate", "0", "targets", List.of(q1))))))),
        JsonDiagram.of(Diagram.of(circuit, DiagramOptions.DEFAULT)));
  }

  @Test
  void writesConditionsAsBoxesWithTheResultsTheyDependOn() {
    Value same = new Value.Binary(BinaryOperation.EQUAL_BOOL, Circuits.isOne(0), Circuits.isOne(0));
    DynamicCircuit circuit =
        Circuits.of(
            1,
            1,
            Circuits.step(it -> it.measure(0, 0)),
            new Step.If(same, List.of(Circuits.step(it -> it.gate(Gate.X, 0, 0, 0))), List.of()));

    Map<String, Object> q0 = Map.of("qubit", 0);
    Map<String, Object> c0 = Map.of("qubit", 0, "result", 0);
    assertEquals(
        column(
            Map.of(
                "kind", "unitary",
                "gate", "if: c_0 = c_0",
                "children",
                    List.of(column(Map.of("kind", "unitary", "gate", "X", "targets", List.of(q0)))),
                "targets", List.of(q0, c0),
                "controls", List.of(c0),
                "isConditional", true,
                "metadata", Map.of("controlResultIds", List.of(List.of(c0, 0))))),
        secondColumn(circuit));
  }

  @Test
  void writesControlsThatAreOnForZeroAsInverted() {
    DynamicCircuit circuit =
        Circuits.of(
            1,
            1,
            Circuits.step(it -> it.measure(0, 0)),
            new Step.If(
                Circuits.isOne(0),
                List.of(),
                List.of(Circuits.step(it -> it.gate(Gate.X, 0, 0, 0)))));

    assertEquals(
        column(
            Map.of(
                "kind",
                "unitary",
                "gate",
                "X",
                "targets",
                List.of(Map.of("qubit", 0)),
                "controls",
                List.of(Map.of("qubit", 0, "result", 0, "inverted", true)))),
        secondColumn(circuit));
    assertEquals(2, JsonDiagram.of(Diagram.of(circuit, DiagramOptions.DEFAULT)).get("version"));
  }

  private static Object secondColumn(DynamicCircuit circuit) {
    var circuits =
        (List<?>) JsonDiagram.of(Diagram.of(circuit, DiagramOptions.DEFAULT)).get("circuits");
    var first = (Map<?, ?>) requireNonNull(circuits).getFirst();
    return ((List<?>) requireNonNull(first.get("componentGrid"))).get(1);
  }

  private static Map<String, Object> column(Object... components) {
    return Map.of("components", List.of(components));
  }
}
