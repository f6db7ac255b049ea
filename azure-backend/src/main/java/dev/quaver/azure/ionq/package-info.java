/// IonQ's JSON circuits, `ionq.circuit.v1`: written from straight circuits and read back, in its abstract gate set `qis` and in
/// the native ones of its machines.
///
/// Found as a [dev.quaver.format.ProgramFormat]. IonQ measures every qubit once, at the end, and names outcomes by integers;
/// [dev.quaver.azure.ionq.MeasuredQubits] knows which bit is which result.
@NullMarked
package dev.quaver.azure.ionq;

import org.jspecify.annotations.NullMarked;
