/// Makes the command start fast: prepares the distribution's classes for the JVM's ahead-of-time cache and trains it.
///
/// The launcher calls these once after a build, in processes of their own; no command does.
@NullMarked
package dev.quaver.cli.start;

import org.jspecify.annotations.NullMarked;
