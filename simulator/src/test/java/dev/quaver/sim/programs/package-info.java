/// Random programs, run by nodes and by generated classes.
@NullMarked
package dev.quaver.sim.programs;

import org.jspecify.annotations.NullMarked;
