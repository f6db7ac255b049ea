/// Tests of exact distributions, and of circuits by them.
@NullMarked
package dev.quaver.sim.exact;

import org.jspecify.annotations.NullMarked;
