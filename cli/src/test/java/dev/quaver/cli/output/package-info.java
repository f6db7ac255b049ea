/// Tests of what people and programs see.
@NullMarked
package dev.quaver.cli.output;

import org.jspecify.annotations.NullMarked;
