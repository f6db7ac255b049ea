/// Where programs can run: what back ends implement and callers see.
@NullMarked
package dev.quaver.target;

import org.jspecify.annotations.NullMarked;
