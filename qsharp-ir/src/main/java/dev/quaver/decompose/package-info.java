/// Circuits rewritten to the gates that a machine or a format takes.
///
/// A [Decomposer] turns every operation that a [dev.quaver.circuit.GateSet] does not take into ones that it takes. Formats and
/// back ends call it before they write; nothing here knows of Q#. Whatever it makes equals what it was given up to a global
/// phase, and auxiliary qubits are left as they were found.
@NullMarked
package dev.quaver.decompose;

import org.jspecify.annotations.NullMarked;
