/// Writes JVM classes that do what a callable, or a loop in one, says.
///
/// The executor asks for a class when nodes have been busy for long enough. It answers what only it knows about the
/// program around a body as [Surroundings]. The generated classes live in the executor's package and call its static
/// methods ([Helper]) for all that is more than a few instructions, so that both ways to run share every rule and message.
@NullMarked
package dev.quaver.exec.codegen;

import org.jspecify.annotations.NullMarked;
