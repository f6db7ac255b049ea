/// Programs in OpenQASM, from their text to the probabilities of what they give.
@NullMarked
package dev.quaver.sim.openqasm;

import org.jspecify.annotations.NullMarked;
