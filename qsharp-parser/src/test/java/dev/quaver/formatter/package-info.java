/// Tests of the formatter.
@NullMarked
package dev.quaver.formatter;

import org.jspecify.annotations.NullMarked;
