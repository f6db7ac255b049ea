/// Programs as data: resolved, typed, desugared, all specializations explicit. Made by dev.quaver.lower.
@NullMarked
package dev.quaver.ir;

import org.jspecify.annotations.NullMarked;
