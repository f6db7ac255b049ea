/// Tests of decomposition.
@NullMarked
package dev.quaver.decompose;

import org.jspecify.annotations.NullMarked;
