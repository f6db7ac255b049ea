/// Programs written in every format, read back and compared.
@NullMarked
package dev.quaver.roundtrip;

import org.jspecify.annotations.NullMarked;
