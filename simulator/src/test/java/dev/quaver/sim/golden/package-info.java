/// Whole programs, from source text to what they print, give or fail with.
@NullMarked
package dev.quaver.sim.golden;

import org.jspecify.annotations.NullMarked;
