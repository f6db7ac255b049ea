/// Tests of [dev.quaver.azure.ionq].
@NullMarked
package dev.quaver.azure.ionq;

import org.jspecify.annotations.NullMarked;
