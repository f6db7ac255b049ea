/// Lets JUnit run `@Test` callables of Q# as dynamic tests, so that Java projects test their Q# in their ordinary build.
///
/// Needs JUnit Jupiter 5.4 or later on the class path, which this package's users have there anyway; nothing else in the
/// library knows JUnit.
@NullMarked
package dev.quaver.junit;

import org.jspecify.annotations.NullMarked;
