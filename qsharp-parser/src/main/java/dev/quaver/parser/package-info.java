/// From source text to a syntax tree, with a tree even after errors. The only package above ANTLR, which nothing it
/// returns shows.
@NullMarked
package dev.quaver.parser;

import org.jspecify.annotations.NullMarked;
