/// Tests of [dev.quaver.azure.quil].
@NullMarked
package dev.quaver.azure.quil;

import org.jspecify.annotations.NullMarked;
