/// The exact distribution of a program's values, where that can be computed: for results that are probabilities and not
/// counts, and for tests that leave nothing to chance.
@NullMarked
package dev.quaver.sim.exact;

import org.jspecify.annotations.NullMarked;
