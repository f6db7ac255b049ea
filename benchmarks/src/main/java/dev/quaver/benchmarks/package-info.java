/// JMH benchmarks of the compiler, the executor and the simulators, through the interfaces that users have.
///
/// `java -jar benchmarks/target/benchmarks.jar` runs all; a part of a name and `-p parameter=value` choose. Times are
/// averages for one invocation.
@NullMarked
package dev.quaver.benchmarks;

import org.jspecify.annotations.NullMarked;
