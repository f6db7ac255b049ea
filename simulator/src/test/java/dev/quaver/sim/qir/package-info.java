/// QIR, written and read, means what the circuit did.
@NullMarked
package dev.quaver.sim.qir;

import org.jspecify.annotations.NullMarked;
