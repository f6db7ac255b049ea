/// Tests of circuits.
@NullMarked
package dev.quaver.circuit;

import org.jspecify.annotations.NullMarked;
