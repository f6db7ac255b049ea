/// OpenQASM as it is written: a syntax tree of both versions and the parser that makes it. Nothing of the parser generator
/// shows outside; names and types are found by the translation that comes after.
@NullMarked
package dev.quaver.format.openqasm.syntax;

import org.jspecify.annotations.NullMarked;
