/// What quantum machines implement so that programs can run on them.
@NullMarked
package dev.quaver.device;

import org.jspecify.annotations.NullMarked;
