/// Holds the architecture: who may import whom, who may print, and that the documents name what exists.
///
/// The tests stand here because the command line's test class path is the one that sees every module.
@NullMarked
package dev.quaver.architecture;

import org.jspecify.annotations.NullMarked;
