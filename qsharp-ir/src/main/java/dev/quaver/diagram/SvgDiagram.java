package dev.quaver.diagram;

import static dev.quaver.diagram.SvgSizes.CLASSICAL_OFFSET;
import static dev.quaver.diagram.SvgSizes.FONT;
import static dev.quaver.diagram.SvgSizes.MARGIN;

import dev.quaver.diagram.SvgItem.SvgColumn;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/// Shows diagrams as SVG that stands alone: no scripts, no fonts of its own, black on whatever is behind it, or light where
/// the reader prefers dark pages. The same diagram gives the same text.
public final class SvgDiagram {

  private static final String STYLE =
      """
      text{font-family:"STIX Two Text","Latin Modern Roman","Times New Roman",Times,\
      "Liberation Serif","Nimbus Roman",serif;fill:#000}
      .wire,.link,.edge,.meter,.group,.condition,.loop,.barrier,.cross{stroke:#000;fill:none}
      .wire{stroke-width:1}.link,.edge,.meter,.cross{stroke-width:1.2}
      .gate{stroke:#000;stroke-width:1.2;fill:#fff}.gap{fill:#fff}
      .tip{fill:#000}.dot{fill:#000;stroke:#000;stroke-width:1.2}.ring{fill:#fff;stroke:#000;stroke-width:1.2}
      .group{stroke-dasharray:5 3;stroke-width:1}.condition{stroke-width:1}
      .loop{stroke-dasharray:9 3 2 3;stroke-width:1}.barrier{stroke-dasharray:4 4;stroke-width:1.2}
      @media (prefers-color-scheme:dark){text{fill:#e6e6e6}
      .wire,.link,.edge,.meter,.group,.condition,.loop,.barrier,.cross,.gate,.dot,.ring\
      {stroke:#e6e6e6}
      .gate,.ring,.gap{fill:#161b22}.dot,.tip{fill:#e6e6e6}}
      """;

  private SvgDiagram() {}

  /// Writes `diagram`.
  ///
  /// @throws IOException if `out` does
  public static void write(Diagram diagram, Appendable out) throws IOException {
    var rows = new SvgRows(diagram);
    List<SvgColumn> columns = SvgItem.measure(diagram.columns());
    double left = MARGIN + labelWidth(diagram);
    double right = left + SvgItem.width(columns) + 6;
    var shapes = new SvgWriter();
    Map<Wire.Classical, Double> starts = new SvgPainter(rows, shapes).paint(columns, left + 3);
    out.append(head(diagram, right + MARGIN, rows.height()));
    out.append(wires(rows, starts, left, right));
    out.append(shapes.shapes());
    out.append("</svg>\n");
  }

  private static double labelWidth(Diagram diagram) {
    return diagram.qubits().stream().mapToDouble(it -> name(it.qubit()).width()).max().orElse(0)
        + 8;
  }

  private static SvgText name(int qubit) {
    return SvgText.indexed(FONT, "q", String.valueOf(qubit));
  }

  private static String head(Diagram diagram, double width, double height) {
    String w = SvgWriter.number(width);
    String h = SvgWriter.number(height);
    String name = SvgWriter.escaped(diagram.name());
    return """
    <svg xmlns="http://www.w3.org/2000/svg" xml:space="preserve" role="img" aria-label="%s" width="%s" height="%s" viewBox="0 0 %s %s">
    <title>%s</title>
    <desc>%s</desc>
    <style>
    %s</style>
    """
        .formatted(name, w, h, w, h, name, SvgWriter.escaped(description(diagram)), STYLE);
  }

  private static String description(Diagram diagram) {
    int results = diagram.qubits().stream().mapToInt(it -> it.results().size()).sum();
    return "A quantum circuit on %d qubits with %d measured results in %d columns%s."
        .formatted(
            diagram.qubits().size(),
            results,
            diagram.columns().size(),
            diagram.complete() ? "" : ", of which only the beginning is shown");
  }

  private static String wires(
      SvgRows rows, Map<Wire.Classical, Double> starts, double left, double right) {
    var shapes = new SvgWriter();
    for (Wire wire : rows.wires()) {
      double y = rows.of(wire);
      switch (wire) {
        case Wire.Quantum(int qubit) -> {
          shapes.text("name", name(qubit), "end", left - 6, y);
          shapes.line("wire", left, y, right, y);
        }
        case Wire.Classical classical -> {
          double start = starts.getOrDefault(classical, left);
          shapes.line("wire", start, y - CLASSICAL_OFFSET, right, y - CLASSICAL_OFFSET);
          shapes.line("wire", start, y + CLASSICAL_OFFSET, right, y + CLASSICAL_OFFSET);
        }
      }
    }
    return shapes.shapes();
  }
}
