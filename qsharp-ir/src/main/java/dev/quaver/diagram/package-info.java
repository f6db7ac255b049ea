/// Pictures of circuits: one layout model, shown as text, as SVG and as JSON.
///
/// A [Diagram][dev.quaver.diagram.Diagram] is made of a [dev.quaver.circuit.DynamicCircuit] and of nothing else, so whoever has
/// a circuit can draw it. Wires carry elements; elements stand in columns, each as far left as what came before allows, and
/// nothing else stands between the wires of an element in its column. Boxes hold columns of their own.
@NullMarked
package dev.quaver.diagram;

import org.jspecify.annotations.NullMarked;
