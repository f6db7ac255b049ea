/// Devices without amplitudes, for programs that need none: one that keeps a bit for each qubit, one that keeps nothing.
/// Both are deterministic, so one run stands for all shots.
@NullMarked
package dev.quaver.sim.classical;

import org.jspecify.annotations.NullMarked;
