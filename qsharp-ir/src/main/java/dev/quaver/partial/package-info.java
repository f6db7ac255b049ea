/// Circuits out of programs: what is known before a run is computed, what depends on outcomes stays.
///
/// [PartialEvaluator] is all that others call. A program whose control flow needs no outcome is simply run, on a device that
/// writes down what it is asked to do; see decision 10.
@NullMarked
package dev.quaver.partial;

import org.jspecify.annotations.NullMarked;
