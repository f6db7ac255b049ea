/// Inner loops over amplitude arrays; the one package that may use the Vector API.
///
/// A kernel works on a range of *places*: the basis states that agree on the `fixed` bits, counted with those bits left out.
/// Going from one place to the next is `((i | fixed) + 1) & ~fixed`; below the lowest fixed bit places are neighbours in
/// memory, which is where the loops run without any index arithmetic. Ranges make a kernel divisible among threads.
@NullMarked
package dev.quaver.sim.kernel;

import org.jspecify.annotations.NullMarked;
