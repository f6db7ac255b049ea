/// Tests of what makes the command start fast.
@NullMarked
package dev.quaver.cli.start;

import org.jspecify.annotations.NullMarked;
