/// Circuits as data: what is left of a program when everything known beforehand has been computed.
///
/// A [Circuit] is a straight line of operations on numbered qubits, packed so that millions of them fit. A [DynamicCircuit]
/// adds what depends on outcomes: variables, conditions, loops, routines. Partial evaluation makes them, formats write and
/// read them; nothing here knows of Q#.
@NullMarked
package dev.quaver.circuit;

import org.jspecify.annotations.NullMarked;
