/// Formats in which programs are handed to others: written from circuits, and read back.
///
/// Whoever wants a format finds it by name or file extension with [dev.quaver.format.ProgramFormats]; a module that has
/// more of them offers them as services.
@NullMarked
package dev.quaver.format;

import org.jspecify.annotations.NullMarked;
