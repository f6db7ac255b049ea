/// Azure Quantum: the workspace client and the providers it reaches.
@NullMarked
package dev.quaver.azure;

import org.jspecify.annotations.NullMarked;
