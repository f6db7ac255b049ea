/// QIR, quantum programs as text of LLVM: written from circuits for the base and the adaptive profiles, with typed pointers
/// (version 1) or opaque ones (version 2), and read back.
///
/// Found as a [dev.quaver.format.ProgramFormat]. Qubits and results are constants `inttoptr (i64 n to …)`; what the program
/// returns is told by a run of calls that record it, see [dev.quaver.format.qir.OutputRecords]. Sources: the QIR
/// specification's profiles, and modules that the published compiler writes.
@NullMarked
package dev.quaver.format.qir;

import org.jspecify.annotations.NullMarked;
