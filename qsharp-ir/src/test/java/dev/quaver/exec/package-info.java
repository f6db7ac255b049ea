/// Tests of the executor on programs made by hand.
@NullMarked
package dev.quaver.exec;

import org.jspecify.annotations.NullMarked;
