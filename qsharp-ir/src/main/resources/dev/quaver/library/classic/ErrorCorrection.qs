namespace Microsoft.Quantum.ErrorCorrection {
    import Microsoft.Quantum.Measurement.*;
    import Std.Arrays.*;
    import Std.Convert.*;
    import Std.Math.*;

    /// The qubits of a block of a code.
    newtype LogicalRegister = Qubit[];

    /// What measuring the generators of a code's stabilizer gave, in their order.
    newtype Syndrome = Result[];

    /// Tells which product of Paulis undoes the error that a syndrome points to.
    newtype RecoveryFn = (Syndrome -> Pauli[]);

    /// Makes a block of qubits with data and of others in |0⟩.
    newtype EncodeOp = ((Qubit[], Qubit[]) => LogicalRegister);

    /// Takes a block apart again: the qubits with data, and the others in |0⟩.
    newtype DecodeOp = (LogicalRegister => (Qubit[], Qubit[]));

    /// Measures a syndrome and leaves states of the code as they are.
    newtype SyndromeMeasOp = (LogicalRegister => Syndrome);

    /// A quantum error-correcting code.
    newtype QECC = (EncodeOp, DecodeOp, SyndromeMeasOp);

    /// A code of Calderbank, Shor and Steane: the generators with X and those with Z are measured apart.
    newtype CSS = (EncodeOp, DecodeOp, SyndromeMeasOp, SyndromeMeasOp);

    /// Measures each product of Paulis on the block with `gadget`.
    operation MeasureStabilizerGenerators(
        stabilizerGroup : Pauli[][],
        logicalRegister : LogicalRegister,
        gadget : ((Pauli[], Qubit[]) => Result)
    ) : Syndrome {
        mutable results = [];
        for generator in stabilizerGroup {
            results += [gadget(generator, logicalRegister!)];
        }
        Syndrome(results)
    }

    /// Finds the error of a block, if it is one that the code can correct, and undoes it.
    operation Recover(code : QECC, fn : RecoveryFn, logicalRegister : LogicalRegister) : Unit {
        let (_, _, measure) = code!;
        ApplyPauli(fn!(measure!(logicalRegister)), logicalRegister!);
    }

    /// Does the same for phase flips, which `fnX` finds from the generators with X, and then for bit flips.
    operation RecoverCSS(
        code : CSS,
        fnX : RecoveryFn,
        fnZ : RecoveryFn,
        logicalRegister : LogicalRegister
    ) : Unit {
        let (_, _, measureX, measureZ) = code!;
        ApplyPauli(fnX!(measureX!(logicalRegister)), logicalRegister!);
        ApplyPauli(fnZ!(measureZ!(logicalRegister)), logicalRegister!);
    }

    /// Recovers by a table with an entry for each syndrome, read as a number whose least significant bit comes first.
    function TableLookupRecovery(table : Pauli[][]) : RecoveryFn {
        RecoveryFn(TableLookupRecoveryImpl(table, _))
    }

    /// The entry of a table for a syndrome.
    function TableLookupRecoveryImpl(table : Pauli[][], syndrome : Syndrome) : Pauli[] {
        table[ResultArrayAsInt(syndrome!)]
    }

    /// The table for a code that corrects one error of the given kinds: each syndrome of such an error has that error.
    internal function SingleErrorTable(generators : Pauli[][], kinds : Pauli[]) : Pauli[][] {
        let qubitCount = Length(generators[0]);
        mutable table = [Repeated(PauliI, qubitCount), size = 2^Length(generators)];
        for qubit in 0..qubitCount - 1 {
            for kind in kinds {
                mutable number = 0;
                for i in IndexRange(generators) {
                    let own = generators[i][qubit];
                    if own != PauliI and own != kind {
                        number += 2^i;
                    }
                }
                table[number] = Repeated(PauliI, qubitCount) w/ qubit <- kind;
            }
        }
        table
    }

    /// Turns `data` by Ry(π/4) at the cost of `magic`, which comes as Ry(π/4)|0⟩ and goes as |0⟩.
    /// Only Clifford gates act on `data`: a Y measurement of `magic` after a controlled Y turns it by ±π/4.
    operation InjectPi4YRotation(data : Qubit, magic : Qubit) : Unit is Adj {
        body (...) {
            Controlled Y([magic], data);
            if MResetY(magic) == One {
                Ry(0.5 * PI(), data);
            }
        }
        adjoint (...) {
            Controlled Y([magic], data);
            if MResetY(magic) == Zero {
                Ry(-0.5 * PI(), data);
            }
        }
    }

    /// Distills one better copy of the state Ry(π/4)|0⟩ from fifteen (Knill, quant-ph/0404104): encodes one into the
    /// Steane code and measures the logical Hadamard, whose eigenstate it is, with the others. The better copy is in the
    /// first qubit then and the rest in |0⟩; false means that an error was seen and the copy is to be thrown away.
    operation KnillDistill(roughMagic : Qubit[]) : Bool {
        use (control, others) = (Qubit(), Qubit[6]);
        let block = EncodeIntoSteaneCode([roughMagic[0]], others);
        H(control);
        for i in 0..6 {
            Adjoint InjectPi4YRotation(block![i], roughMagic[i + 1]);
            CZ(control, block![i]);
            InjectPi4YRotation(block![i], roughMagic[i + 8]);
        }
        H(control);
        let (_, _, measureX, measureZ) = SteaneCode()!;
        mutable fine = MResetZ(control) == Zero;
        for result in measureX!(block)! + measureZ!(block)! {
            fine = fine and result == Zero;
        }
        let (_, scratch) = DecodeFromSteaneCode(block);
        ResetAll(scratch);
        fine
    }
}
