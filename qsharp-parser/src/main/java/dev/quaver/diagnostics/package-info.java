/// What is wrong with a user's program and how it is shown. Every phase reports here; nothing here knows a phase.
@NullMarked
package dev.quaver.diagnostics;

import org.jspecify.annotations.NullMarked;
