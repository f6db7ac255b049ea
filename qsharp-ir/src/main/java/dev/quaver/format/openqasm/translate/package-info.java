/// From OpenQASM to the syntax tree of Q#: names, types and constants are resolved here by OpenQASM's rules, so that the
/// checker of Q# finds nothing left to object to.
///
/// Gates become operations with both functors, subroutines functions or operations, and what stands outside them the body of
/// one operation. Nodes keep the places of what they were made of. Angles of gates are Doubles in radians and are not
/// reduced to a turn.
@NullMarked
package dev.quaver.format.openqasm.translate;

import org.jspecify.annotations.NullMarked;
