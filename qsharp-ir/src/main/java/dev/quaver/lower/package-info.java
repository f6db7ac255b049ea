/// Makes the IR out of the checked syntax tree: everything desugared, lambdas and partial applications lifted to callables
/// of their own, all specializations explicit.
///
/// Consumes the checker's side tables and trusts them; an inconsistency is an internal error. Specializations are
/// generated while a body is lowered: the same statements are lowered once per specialization, in a [Mode] that says how
/// calls of operations are to be adapted and in which order statements and loops run.
@NullMarked
package dev.quaver.lower;

import org.jspecify.annotations.NullMarked;
