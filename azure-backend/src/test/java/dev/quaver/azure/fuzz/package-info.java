/// Damaged documents for the readers of the providers' formats.
@NullMarked
package dev.quaver.azure.fuzz;

import org.jspecify.annotations.NullMarked;
