/// Tests of diagrams.
@NullMarked
package dev.quaver.diagram;

import org.jspecify.annotations.NullMarked;
