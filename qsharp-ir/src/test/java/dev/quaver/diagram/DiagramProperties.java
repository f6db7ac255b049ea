package dev.quaver.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.quaver.circuit.DynamicCircuit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DiagramProperties {

  @Property(tries = 300)
  void everyOperationOccursOnce(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 7) int qubits,
      @ForAll @IntRange(max = 40) int size) {
    var steps = new RandomSteps(new SplittableRandom(seed), qubits);
    Diagram diagram = Diagram.of(steps.circuit(size), DiagramOptions.DEFAULT);

    List<String> found = new ArrayList<>();
    addNames(diagram.columns(), found);

    Set<String> all = new HashSet<>();
    IntStream.range(0, steps.nameCount()).forEach(i -> all.add("op" + i));
    assertEquals(all, new HashSet<>(found));
    assertEquals(all.size(), found.size());
  }

  private static void addNames(List<Column> columns, List<String> names) {
    for (Column column : columns) {
      for (Element element : column.elements()) {
        if (element instanceof Element.Gate gate && gate.name().startsWith("op")) {
          names.add(gate.name());
        } else if (element instanceof Element.Box box) {
          addNames(box.columns(), names);
        }
      }
    }
  }

  @Property(tries = 300)
  void elementsOfAColumnDoNotOverlap(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 7) int qubits,
      @ForAll @IntRange(max = 40) int size) {
    Diagram diagram = Diagram.of(circuit(seed, qubits, size), DiagramOptions.DEFAULT);

    assertApart(new Rows(diagram.qubits()), diagram.columns());
  }

  private static void assertApart(Rows rows, List<Column> columns) {
    for (Column column : columns) {
      Set<Integer> taken = new HashSet<>();
      for (Element element : column.elements()) {
        Rows.Span span = rows.span(element.wires());
        for (int row = span.first(); row <= span.last(); row++) {
          assertTrue(taken.add(row), () -> element + " stands on another of " + column);
        }
        if (element instanceof Element.Box box) {
          assertApart(rows, box.columns());
        }
      }
    }
  }

  @Property(tries = 100)
  void linesOfTextAreAsLongAsTheirWires(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 7) int qubits,
      @ForAll @IntRange(max = 40) int size)
      throws IOException {
    DynamicCircuit circuit = circuit(seed, qubits, size);
    var text = new StringBuilder();
    TextDiagram.write(Diagram.of(circuit, DiagramOptions.DEFAULT.withoutGroups()), text);

    List<Integer> lengths =
        text.toString()
            .lines()
            .takeWhile(line -> !line.isEmpty())
            .filter(line -> line.startsWith("q_"))
            .map(String::length)
            .distinct()
            .toList();
    assertEquals(1, lengths.size(), text::toString);
  }

  @Property(tries = 100)
  void svgIsWellFormedAndWithinItsFrame(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 7) int qubits,
      @ForAll @IntRange(max = 40) int size)
      throws Exception {
    DynamicCircuit circuit = circuit(seed, qubits, size);
    var svg = new StringBuilder();
    SvgDiagram.write(Diagram.of(circuit, DiagramOptions.DEFAULT), svg);

    SvgFrame.assertWithinFrame(svg.toString());
  }

  private static DynamicCircuit circuit(long seed, int qubits, int size) {
    return new RandomSteps(new SplittableRandom(seed), qubits).circuit(size);
  }
}
