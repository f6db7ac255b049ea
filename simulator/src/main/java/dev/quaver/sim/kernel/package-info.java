/// Inner loops over amplitude arrays; the one package that may use the Vector API.
@NullMarked
package dev.quaver.sim.kernel;

import org.jspecify.annotations.NullMarked;
