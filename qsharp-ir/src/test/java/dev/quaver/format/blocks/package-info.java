/// Structured steps do what the blocks did that they were made of.
@NullMarked
package dev.quaver.format.blocks;

import org.jspecify.annotations.NullMarked;
