package dev.quaver.diagram;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;

/// Shows diagrams in letters, as the published tool does: a line for each wire, columns without end. A box is its name with
/// a number; what it holds follows below the diagram under that number.
///
/// ```
/// q_0    ── H ──── ● ──── M ──
///                  │      ╘═══
/// q_1    ───────── X ──── M ──
///                         ╘═══
/// ```
public final class TextDiagram {

  private static final String FOOTNOTE_INDENT = "    ";

  private final Queue<Footnote> footnotes = new ArrayDeque<>();
  private int footnoteCount;

  private TextDiagram() {}

  private record Footnote(int number, Element.Box box) {}

  /// Writes `diagram`: lines without blanks at their ends; nothing for a diagram without qubits.
  ///
  /// @throws IOException if `out` does
  public static void write(Diagram diagram, Appendable out) throws IOException {
    new TextDiagram().all(diagram, out);
  }

  private void all(Diagram diagram, Appendable out) throws IOException {
    List<Wire> wires = new Rows(diagram.qubits()).wires();
    new TextSheet(wires, diagram.columns(), this::number).write("", out);
    while (!footnotes.isEmpty()) {
      Footnote footnote = footnotes.remove();
      Element.Box box = footnote.box();
      out.append("\n[" + footnote.number() + "] " + box.label() + ":\n");
      Set<Wire> inside = new HashSet<>(box.inside());
      List<Wire> shown = wires.stream().filter(inside::contains).toList();
      new TextSheet(shown, box.columns(), this::number).write(FOOTNOTE_INDENT, out);
    }
  }

  private int number(Element.Box box) {
    footnotes.add(new Footnote(++footnoteCount, box));
    return footnoteCount;
  }
}
