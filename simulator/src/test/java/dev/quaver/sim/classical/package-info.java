/// Tests of the devices without amplitudes.
@NullMarked
package dev.quaver.sim.classical;

import org.jspecify.annotations.NullMarked;
