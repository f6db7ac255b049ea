/// The `quaver` command: it sees back ends only through `Target`.
@NullMarked
package dev.quaver.cli;

import org.jspecify.annotations.NullMarked;
