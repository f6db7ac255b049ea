/// Tests of Q# from Java, on the simulator that is on the class path of this module.
@NullMarked
package dev.quaver.api;

import org.jspecify.annotations.NullMarked;
