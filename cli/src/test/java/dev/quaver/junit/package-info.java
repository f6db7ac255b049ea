/// Tests of the bridge to JUnit, on the simulator that is on the class path of this module.
@NullMarked
package dev.quaver.junit;

import org.jspecify.annotations.NullMarked;
