/// The one gate table: matrices, properties and names in each format.
@NullMarked
package dev.quaver.gate;

import org.jspecify.annotations.NullMarked;
