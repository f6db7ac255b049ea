package dev.quaver.diagram;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Reads SVG and looks where its shapes are.
final class SvgFrame {

  private static final Pattern SPACE = Pattern.compile(" ");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+");

  private SvgFrame() {}

  /// The root of a text that must be well-formed.
  static Element parse(String svg) throws ParserConfigurationException, SAXException, IOException {
    return DocumentBuilderFactory.newDefaultNSInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)))
        .getDocumentElement();
  }

  /// Fails if a coordinate is outside of the view box.
  static void assertWithinFrame(String svg)
      throws ParserConfigurationException, SAXException, IOException {
    Element root = parse(svg);
    double[] frame =
        Arrays.stream(SPACE.split(root.getAttribute("viewBox")))
            .mapToDouble(Double::parseDouble)
            .toArray();
    NodeList all = root.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      var shape = (Element) all.item(i);
      for (double x : coordinates(shape, "x", "width", 0)) {
        assertTrue(0 <= x && x <= frame[2], () -> "x = " + x + " of " + shape.getTagName());
      }
      for (double y : coordinates(shape, "y", "height", 1)) {
        assertTrue(0 <= y && y <= frame[3], () -> "y = " + y + " of " + shape.getTagName());
      }
    }
  }

  private static List<Double> coordinates(Element shape, String axis, String extent, int parity) {
    List<Double> found = new ArrayList<>();
    switch (shape.getTagName()) {
      case "line" -> {
        found.add(number(shape, axis + "1"));
        found.add(number(shape, axis + "2"));
      }
      case "rect" -> {
        found.add(number(shape, axis));
        found.add(number(shape, axis) + number(shape, extent));
      }
      case "circle" -> {
        found.add(number(shape, "c" + axis) - number(shape, "r"));
        found.add(number(shape, "c" + axis) + number(shape, "r"));
      }
      case "text" -> found.add(number(shape, axis));
      case "path" -> addPath(shape.getAttribute("d"), parity, found);
      default -> {}
    }
    return found;
  }

  /// Ends of moves and lines; of arcs nothing but their last two numbers are coordinates.
  private static void addPath(String data, int parity, List<Double> found) {
    for (String command : data.split("(?=[MLAZ])", -1)) {
      List<String> numbers = NUMBER.matcher(command).results().map(it -> it.group()).toList();
      if (numbers.size() >= 2) {
        found.add(Double.parseDouble(numbers.get(numbers.size() - 2 + parity)));
      }
    }
  }

  private static double number(Element shape, String attribute) {
    return Double.parseDouble(shape.getAttribute(attribute));
  }
}
