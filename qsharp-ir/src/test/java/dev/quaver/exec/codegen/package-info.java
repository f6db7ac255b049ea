/// Tests of what the generator writes and what it refuses.
@NullMarked
package dev.quaver.exec.codegen;

import org.jspecify.annotations.NullMarked;
