package dev.quaver.diagram;

import java.util.List;

/// An element before it has a column.
sealed interface Draft {

  /// One that holds no others.
  record Single(Element element) implements Draft {}

  /// A box, with its contents in the order of the circuit; see [Element.Box].
  ///
  /// @param contents not empty
  record Boxed(Element.Box.Kind kind, String label, List<Control> controls, List<Draft> contents)
      implements Draft {
    public Boxed {
      controls = List.copyOf(controls);
      contents = List.copyOf(contents);
    }
  }
}
