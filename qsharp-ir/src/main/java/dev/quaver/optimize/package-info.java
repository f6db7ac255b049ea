/// Circuits made smaller.
///
/// A [CircuitOptimizer] works on straight lines; it keeps what they do, and never makes more gates. Formats and back ends call it
/// after decomposition, with the same gate set. Nothing here knows of Q#.
@NullMarked
package dev.quaver.optimize;

import org.jspecify.annotations.NullMarked;
