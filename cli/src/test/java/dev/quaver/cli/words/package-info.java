/// Tests of what people and programs see.
@NullMarked
package dev.quaver.cli.words;

import org.jspecify.annotations.NullMarked;
