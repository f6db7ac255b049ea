/// OpenQASM 2 and 3: read as Q#, read fast where it is a flat circuit, and written.
@NullMarked
package dev.quaver.format.openqasm;

import org.jspecify.annotations.NullMarked;
