/// Tests of the state vector simulator.
@NullMarked
package dev.quaver.sim.statevector;

import org.jspecify.annotations.NullMarked;
