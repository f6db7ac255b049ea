package dev.quaver.diagram;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Writes the few kinds of shapes that diagrams are made of. Coordinates are in pixels.
final class SvgWriter {

  private final StringBuilder svg = new StringBuilder();

  /// A line of class `style`.
  void line(String style, double x1, double y1, double x2, double y2) {
    open("line", style);
    attribute("x1", x1);
    attribute("y1", y1);
    attribute("x2", x2);
    attribute("y2", y2);
    close();
  }

  /// A rectangle, with corners of a radius.
  void rectangle(String style, double x, double y, double width, double height, double radius) {
    open("rect", style);
    attribute("x", x);
    attribute("y", y);
    attribute("width", width);
    attribute("height", height);
    if (radius > 0) {
      attribute("rx", radius);
    }
    close();
  }

  /// A circle.
  void circle(String style, double x, double y, double radius) {
    open("circle", style);
    attribute("cx", x);
    attribute("cy", y);
    attribute("r", radius);
    close();
  }

  /// A path of commands and numbers: letters as text, coordinates as numbers.
  void path(String style, Object... parts) {
    open("path", style);
    var data = new StringBuilder();
    for (Object part : parts) {
      if (!data.isEmpty()) {
        data.append(' ');
      }
      data.append(part instanceof Number number ? number(number.doubleValue()) : part.toString());
    }
    svg.append(" d=\"").append(data).append('"');
    close();
  }

  /// Text whose middle stands at `x` and whose capitals have their middle at `y`.
  ///
  /// @param anchor `start`, `middle` or `end`: what of it stands at `x`
  void text(String style, SvgText text, String anchor, double x, double y) {
    open("text", style);
    attribute("x", x);
    attribute("y", y + 0.34 * text.size());
    svg.append(" font-size=\"").append(number(text.size())).append('"');
    svg.append(" text-anchor=\"").append(anchor).append("\">");
    double shift = 0;
    for (SvgText.Run run : text.runs()) {
      double wanted =
          switch (run.position()) {
            case NORMAL -> 0;
            case LOWERED -> 0.22 * text.size();
            case RAISED -> -0.36 * text.size();
          };
      run(run, wanted - shift, text.size());
      shift = wanted;
    }
    svg.append("</text>\n");
  }

  private void run(SvgText.Run run, double moveDown, double size) {
    boolean small = run.position() != SvgText.Position.NORMAL;
    if (!small && !run.italic() && moveDown == 0) {
      svg.append(escaped(run.text()));
      return;
    }
    svg.append("<tspan");
    if (moveDown != 0) {
      attribute("dy", moveDown);
    }
    if (small) {
      attribute("font-size", SvgText.SMALL * size);
    }
    if (run.italic()) {
      svg.append(" font-style=\"italic\"");
    }
    svg.append('>').append(escaped(run.text())).append("</tspan>");
  }

  /// All that has been drawn.
  String shapes() {
    return svg.toString();
  }

  private void open(String element, String style) {
    svg.append('<').append(element).append(" class=\"").append(style).append('"');
  }

  private void attribute(String name, double value) {
    svg.append(' ').append(name).append("=\"").append(number(value)).append('"');
  }

  private void close() {
    svg.append("/>\n");
  }

  /// A coordinate with at most two decimals.
  static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /// Text without markup; what XML cannot hold at all becomes a replacement character.
  static String escaped(String text) {
    var escaped = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          switch (c) {
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '&' -> escaped.append("&amp;");
            case '"' -> escaped.append("&quot;");
            default -> escaped.appendCodePoint(isXml(c) ? c : '\uFFFD');
          }
        });
    return escaped.toString();
  }

  private static boolean isXml(int c) {
    boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return !control && !surrogate && c != 0xFFFE && c != 0xFFFF;
  }
}
