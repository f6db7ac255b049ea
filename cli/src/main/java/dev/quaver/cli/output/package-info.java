/// What people see: everything the command prints passes through here.
@NullMarked
package dev.quaver.cli.output;

import org.jspecify.annotations.NullMarked;
