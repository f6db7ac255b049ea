/// The compiler as callers see it: sources in, a compilation with its diagnostics, callables and runnable programs out.
///
/// Everything above the compiler starts here; nothing below knows this package.
@NullMarked
package dev.quaver.compiler;

import org.jspecify.annotations.NullMarked;
