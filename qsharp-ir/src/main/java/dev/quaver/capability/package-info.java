/// Judges a lowered program by what a target can do, before anything is sent: which values depend on measurement results,
/// and what the target would have to compute, store or branch on because of them.
///
/// An abstract interpretation of the IR. A value is known when the program is translated, or one fixed thing of the
/// running machine (a qubit, a result), or it varies from shot to shot; with it travel the constructs that it took. Each
/// specialization is judged with all its parameters known, and again with one of them varying, for each of its
/// parameters that a caller gives such a value; a call's constructs are the union. So the work grows with the number of
/// parameters, not with the number of their combinations. Callables passed as values are followed to what they are.
///
/// Names, rules and verdicts are those of the published compiler's profiles. Called by whoever is about to translate or
/// send a program; imports nothing of those.
@NullMarked
package dev.quaver.capability;

import org.jspecify.annotations.NullMarked;
