/// Values as running programs and callers see them.
@NullMarked
package dev.quaver.value;

import org.jspecify.annotations.NullMarked;
