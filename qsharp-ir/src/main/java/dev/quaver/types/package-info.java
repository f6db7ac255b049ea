/// Q# types and functors. Everything above uses them; they know nothing but the syntax tree's enumerations.
@NullMarked
package dev.quaver.types;

import org.jspecify.annotations.NullMarked;
