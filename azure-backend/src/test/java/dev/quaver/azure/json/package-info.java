/// Tests of [dev.quaver.azure.json].
@NullMarked
package dev.quaver.azure.json;

import org.jspecify.annotations.NullMarked;
