/// Tests of the Azure Quantum back end.
@NullMarked
package dev.quaver.azure;

import org.jspecify.annotations.NullMarked;
