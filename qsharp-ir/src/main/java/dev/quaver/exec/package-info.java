/// Links a program into executable objects and runs it on a device.
@NullMarked
package dev.quaver.exec;

import org.jspecify.annotations.NullMarked;
