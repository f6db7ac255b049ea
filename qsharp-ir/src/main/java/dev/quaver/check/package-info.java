/// Names, types, functors and semantic checks, as side tables over the syntax tree.
@NullMarked
package dev.quaver.check;

import org.jspecify.annotations.NullMarked;
