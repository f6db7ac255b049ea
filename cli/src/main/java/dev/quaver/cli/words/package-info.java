/// The words of a command line: which options a command has, what was given, and the help page.
///
/// A library would do this too, but describing four commands to one by annotations took a third of the whole start.
@NullMarked
package dev.quaver.cli.words;

import org.jspecify.annotations.NullMarked;
