/// Tests of [dev.quaver.azure.results].
@NullMarked
package dev.quaver.azure.results;

import org.jspecify.annotations.NullMarked;
