/// The place of commands that need more of Azure Quantum than `Target` offers; the one package that may import it.
@NullMarked
package dev.quaver.cli.azure;

import org.jspecify.annotations.NullMarked;
