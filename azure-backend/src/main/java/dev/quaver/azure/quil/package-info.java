/// Rigetti's language Quil, `rigetti.quil.v1`: read whole (gates, modifiers, definitions, classical memory, jumps) and written from
/// circuits.
///
/// Found as a [dev.quaver.format.ProgramFormat]. The result of a program is its register `ro`, whose bit `i` is result `i`.
@NullMarked
package dev.quaver.azure.quil;

import org.jspecify.annotations.NullMarked;
