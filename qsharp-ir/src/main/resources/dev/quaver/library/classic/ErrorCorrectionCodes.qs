namespace Microsoft.Quantum.ErrorCorrection {
    import Microsoft.Quantum.Canon.*;
    import Microsoft.Quantum.Measurement.*;
    import Std.Arrays.*;
    import Std.Convert.*;

    /// The code of three qubits that corrects one bit flip; it needs two qubits besides the data.
    function BitFlipCode() : QECC {
        QECC(
            EncodeOp(EncodeIntoBitFlipCode),
            DecodeOp(DecodeFromBitFlipCode),
            SyndromeMeasOp(MeasureStabilizerGenerators(BitFlipGenerators(), _, MeasureWithScratch))
        )
    }

    /// How the code of three qubits recovers from a bit flip.
    function BitFlipRecoveryFn() : RecoveryFn {
        TableLookupRecovery(SingleErrorTable(BitFlipGenerators(), [PauliX]))
    }

    /// Makes a block of the code of three qubits.
    operation EncodeIntoBitFlipCode(physRegister : Qubit[], auxQubits : Qubit[]) : LogicalRegister {
        EncodeBitFlip(physRegister, auxQubits);
        LogicalRegister(physRegister + auxQubits)
    }

    /// Takes a block of the code of three qubits apart.
    operation DecodeFromBitFlipCode(logicalRegister : LogicalRegister) : (Qubit[], Qubit[]) {
        let (data, others) = (logicalRegister![...0], logicalRegister![1...]);
        Adjoint EncodeBitFlip(data, others);
        (data, others)
    }

    internal function BitFlipGenerators() : Pauli[][] {
        [[PauliZ, PauliZ, PauliI], [PauliI, PauliZ, PauliZ]]
    }

    internal operation EncodeBitFlip(data : Qubit[], others : Qubit[]) : Unit is Adj + Ctl {
        for qubit in others {
            CNOT(data[0], qubit);
        }
    }

    /// The code of five qubits that corrects any error of one; it needs four qubits besides the data.
    function FiveQubitCode() : QECC {
        QECC(
            EncodeOp(EncodeIntoFiveQubitCode),
            DecodeOp(DecodeFromFiveQubitCode),
            SyndromeMeasOp(MeasureStabilizerGenerators(FiveQubitGenerators(), _, MeasureWithScratch))
        )
    }

    /// How the code of five qubits recovers from an error.
    function FiveQubitCodeRecoveryFn() : RecoveryFn {
        TableLookupRecovery(SingleErrorTable(FiveQubitGenerators(), [PauliX, PauliY, PauliZ]))
    }

    /// Makes a block of the code of five qubits.
    operation EncodeIntoFiveQubitCode(physRegister : Qubit[], auxQubits : Qubit[]) : LogicalRegister {
        FiveQubitCodeEncoderImpl(physRegister, auxQubits);
        LogicalRegister(physRegister + auxQubits)
    }

    /// Takes a block of the code of five qubits apart.
    operation DecodeFromFiveQubitCode(logicalRegister : LogicalRegister) : (Qubit[], Qubit[]) {
        let (data, others) = (logicalRegister![...0], logicalRegister![1...]);
        Adjoint FiveQubitCodeEncoderImpl(data, others);
        (data, others)
    }

    /// The generators: the turns of XZZXI.
    internal function FiveQubitGenerators() : Pauli[][] {
        [
            [PauliX, PauliZ, PauliZ, PauliX, PauliI],
            [PauliI, PauliX, PauliZ, PauliZ, PauliX],
            [PauliX, PauliI, PauliX, PauliZ, PauliZ],
            [PauliZ, PauliX, PauliI, PauliX, PauliZ]
        ]
    }

    /// Encodes one qubit and four in |0⟩ into the code of five qubits.
    /// Of the stabilizer's elements YYZIZ, XIXZZ, XZZXI and YZIZY each has one of the four qubits for itself, up to Z:
    /// one after the other, that qubit in |0⟩ + |1⟩ controls the element's other factors (Gottesman, quant-ph/9705052,
    /// section 4.2); a Z on a qubit still in |0⟩ does nothing.
    operation FiveQubitCodeEncoderImpl(data : Qubit[], scratch : Qubit[]) : Unit is Adj {
        H(scratch[0]);
        S(scratch[0]);
        Controlled Y([scratch[0]], data[0]);

        H(scratch[1]);
        CNOT(scratch[1], data[0]);

        H(scratch[2]);
        CNOT(scratch[2], data[0]);
        CZ(scratch[2], scratch[0]);
        CZ(scratch[2], scratch[1]);

        H(scratch[3]);
        S(scratch[3]);
        Controlled Y([scratch[3]], data[0]);
        CZ(scratch[3], scratch[0]);
        CZ(scratch[3], scratch[2]);
    }

    /// Steane's code of seven qubits that corrects any error of one; it needs six qubits besides the data.
    function SteaneCode() : CSS {
        CSS(
            EncodeOp(EncodeIntoSteaneCode),
            DecodeOp(DecodeFromSteaneCode),
            SyndromeMeasOp(MeasureStabilizerGenerators(SteaneGenerators(PauliX), _, MeasureWithScratch)),
            SyndromeMeasOp(MeasureStabilizerGenerators(SteaneGenerators(PauliZ), _, MeasureWithScratch))
        )
    }

    /// How Steane's code recovers: from phase flips by the generators with X, from bit flips by those with Z.
    function SteaneCodeRecoveryFns() : (RecoveryFn, RecoveryFn) {
        (RecoveryFn(SteaneCodeRecoveryX), RecoveryFn(SteaneCodeRecoveryZ))
    }

    /// The phase flip that the generators with X of Steane's code point to.
    function SteaneCodeRecoveryX(syndrome : Syndrome) : Pauli[] {
        SteaneRecovery(PauliZ, syndrome)
    }

    /// The bit flip that the generators with Z of Steane's code point to.
    function SteaneCodeRecoveryZ(syndrome : Syndrome) : Pauli[] {
        SteaneRecovery(PauliX, syndrome)
    }

    /// The syndrome is the number of the qubit, from 1, as in Hamming's code.
    internal function SteaneRecovery(error : Pauli, syndrome : Syndrome) : Pauli[] {
        let number = ResultArrayAsInt(syndrome!);
        number == 0 ? Repeated(PauliI, 7) | EmbedPauli(error, number - 1, 7)
    }

    /// The checks of Hamming's code: check k has the qubits whose number, from 1, has bit k.
    internal function SteaneGenerators(pauli : Pauli) : Pauli[][] {
        MappedOverRange(k -> MappedOverRange(i -> ((i >>> k) &&& 1) == 1 ? pauli | PauliI, 1..7), 0..2)
    }

    /// Makes a block of Steane's code.
    operation EncodeIntoSteaneCode(physRegister : Qubit[], auxQubits : Qubit[]) : LogicalRegister {
        SteaneCodeEncoderImpl(physRegister, auxQubits);
        LogicalRegister(physRegister + auxQubits)
    }

    /// Takes a block of Steane's code apart.
    operation DecodeFromSteaneCode(logicalRegister : LogicalRegister) : (Qubit[], Qubit[]) {
        let (data, others) = (logicalRegister![...0], logicalRegister![1...]);
        Adjoint SteaneCodeEncoderImpl(data, others);
        (data, others)
    }

    /// Encodes one qubit and six in |0⟩ into Steane's code: the logical X flips the first three qubits, and the last three
    /// each control an element of the stabilizer that they have for themselves.
    operation SteaneCodeEncoderImpl(data : Qubit[], scratch : Qubit[]) : Unit is Adj {
        let block = data + scratch;
        CNOT(block[0], block[1]);
        CNOT(block[0], block[2]);
        for (control, targets) in [(4, [1, 2, 3]), (5, [0, 2, 3]), (6, [0, 1, 3])] {
            H(block[control]);
            for target in targets {
                CNOT(block[control], block[target]);
            }
        }
    }
}
