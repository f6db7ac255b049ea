@NullMarked
package dev.quaver.exec.codegen;

import org.jspecify.annotations.NullMarked;
