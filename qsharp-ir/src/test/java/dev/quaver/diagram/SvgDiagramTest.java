package dev.quaver.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.circuit.DynamicCircuit;
import dev.quaver.circuit.Output;
import dev.quaver.circuit.Step;
import dev.quaver.gate.Gate;
import dev.quaver.value.Pauli;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgDiagramTest {

  @Test
  void hasATitleAndADescription() throws Exception {
    Element root = SvgFrame.parse(draw(Circuits.teleport()));

    assertEquals("img", root.getAttribute("role"));
    assertEquals(List.of("Main"), texts(root, "title"));
    assertEquals(
        List.of("A quantum circuit on 3 qubits with 3 measured results in 6 columns."),
        texts(root, "desc"));
  }

  @Test
  void hasNothingThatRunsOrIsLoaded() throws IOException {
    String svg = draw(Circuits.teleport());

    assertFalse(svg.contains("<script") || svg.contains("href") || svg.contains("url("));
  }

  @Test
  void namesGatesAsPapersDo() throws Exception {
    String svg =
        draw(
            Circuits.straight(it -> {
              it.gate(Gate.S_ADJ, 0, 0, 0);
              it.gate(Gate.RZ, -3 * Math.PI / 8, 0, 0);
              it.gate(Gate.RX, 0.123456, 0, 0);
              it.pauliExponential(new Pauli[] {Pauli.X}, -Math.PI / 4, 0, 0);
              it.reset(0);
            }));

    assertEquals(
        List.of("q0", "S†", "Rz(−3π/8)", "Rx(0.1235)", "e−iπ/4 P", "X", "|0⟩"),
        texts(SvgFrame.parse(svg), "text"));
  }

  @Test
  void controlledGatesHaveSigns() throws Exception {
    Element x = SvgFrame.parse(draw(Circuits.straight(it -> it.gate(Gate.X, 0, 2, 0, 1, 2))));
    Element z = SvgFrame.parse(draw(Circuits.straight(it -> it.gate(Gate.Z, 0, 1, 0, 1))));
    Element swap = SvgFrame.parse(draw(Circuits.straight(it -> it.gate(Gate.SWAP, 0, 0, 0, 1))));

    assertEquals(List.of("dot", "dot", "ring"), classes(x, "circle"));
    assertEquals(List.of("dot", "dot"), classes(z, "circle"));
    assertEquals(4, classes(swap, "line").stream().filter("cross"::equals).count());
  }

  @Test
  void boxesHaveTheirOwnLinesAndTitles() throws Exception {
    Step reset = Circuits.step(it -> it.reset(1));
    Element root =
        SvgFrame.parse(
            draw(
                Circuits.of(
                    2,
                    1,
                    Circuits.step(it -> it.measure(0, 0)),
                    new Step.If(Circuits.isOne(0), List.of(reset), List.of()),
                    new Step.Group("a < b & \"c\"", List.of(reset)))));

    List<String> boxes = classes(root, "rect");
    assertTrue(boxes.containsAll(List.of("condition", "group")), boxes::toString);
    assertTrue(texts(root, "text").containsAll(List.of("if c0 = 1", "a < b & \"c\"")));
  }

  @Test
  void escapesWhatXmlCannotHold() throws Exception {
    var circuit =
        new DynamicCircuit(
            "a\u0000<\uD800>", 0, 0, List.of(), List.of(), List.of(), List.of(), Output.UNIT);

    assertEquals(List.of("a\uFFFD<\uFFFD>"), texts(SvgFrame.parse(draw(circuit)), "title"));
  }

  @Test
  void theSameCircuitGivesTheSameText() throws IOException {
    assertEquals(draw(Circuits.teleport()), draw(Circuits.teleport()));
  }

  private static String draw(DynamicCircuit circuit) throws IOException {
    var svg = new StringBuilder();
    SvgDiagram.write(Diagram.of(circuit, DiagramOptions.DEFAULT), svg);
    return svg.toString();
  }

  private static List<String> texts(Element root, String tag) {
    List<String> texts = new ArrayList<>();
    NodeList found = root.getElementsByTagName(tag);
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }

  private static List<String> classes(Element root, String tag) {
    List<String> classes = new ArrayList<>();
    NodeList found = root.getElementsByTagName(tag);
    for (int i = 0; i < found.getLength(); i++) {
      classes.add(((Element) found.item(i)).getAttribute("class"));
    }
    return classes;
  }
}
