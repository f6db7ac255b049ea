package dev.quaver.diagram;

import java.util.HashSet;
import java.util.Set;

/// Finds the results that elements measure.
final class Measured {

  private Measured() {}

  /// Those of an element, boxes looked into.
  static Set<Wire.Classical> in(Element element) {
    Set<Wire.Classical> results = new HashSet<>();
    add(element, results);
    return results;
  }

  private static void add(Element element, Set<Wire.Classical> results) {
    switch (element) {
      case Element.Measurement measurement -> results.addAll(measurement.results());
      case Element.Box box ->
          box.columns().forEach(column -> column.elements().forEach(each -> add(each, results)));
      case Element.Gate _, Element.Reset _, Element.Barrier _ -> {}
    }
  }
}
