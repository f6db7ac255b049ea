/// Azure Quantum as a provider of targets. It offers none yet, since it knows no workspace.
@NullMarked
package dev.quaver.azure;

import org.jspecify.annotations.NullMarked;
