/// Tests of QIR, which LLVM's own tools take part in where they are installed.
@NullMarked
package dev.quaver.format.qir;

import org.jspecify.annotations.NullMarked;
