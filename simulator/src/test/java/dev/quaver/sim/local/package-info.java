/// Tests of the simulators as targets, with programs in Q#.
@NullMarked
package dev.quaver.sim.local;

import org.jspecify.annotations.NullMarked;
