/// Real programs with accidents, through all phases: nothing may break down or hang.
@NullMarked
package dev.quaver.fuzz;

import org.jspecify.annotations.NullMarked;
