/// Tests of optimization.
@NullMarked
package dev.quaver.optimize;

import org.jspecify.annotations.NullMarked;
