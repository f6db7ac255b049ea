/// Tests of partial evaluation.
@NullMarked
package dev.quaver.partial;

import org.jspecify.annotations.NullMarked;
