/// Source files and places in them: half-open spans of offsets. The lowest package; it imports none of ours.
@NullMarked
package dev.quaver.source;

import org.jspecify.annotations.NullMarked;
