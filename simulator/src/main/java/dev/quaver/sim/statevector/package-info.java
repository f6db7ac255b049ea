/// The state vector simulator: one amplitude per basis state, every gate with any number of
/// controls.
@NullMarked
package dev.quaver.sim.statevector;

import org.jspecify.annotations.NullMarked;
