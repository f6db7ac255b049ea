/// Quantum machines that run programs on this computer, and the provider that offers them as
/// targets.
@NullMarked
package dev.quaver.sim;

import org.jspecify.annotations.NullMarked;
