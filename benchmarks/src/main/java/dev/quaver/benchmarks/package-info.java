/// JMH benchmarks of the compiler, the executor and the simulators.
@NullMarked
package dev.quaver.benchmarks;

import org.jspecify.annotations.NullMarked;
