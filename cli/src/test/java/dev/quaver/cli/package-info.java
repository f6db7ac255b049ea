/// Tests of the command line, from its words to what it prints.
@NullMarked
package dev.quaver.cli;

import org.jspecify.annotations.NullMarked;
