/// Tests of what is written in OpenQASM.
@NullMarked
package dev.quaver.format.openqasm;

import org.jspecify.annotations.NullMarked;
