// Encode, any error of one qubit, recover, decode: the identity. The data are entangled with a reference, so that all of
// its states are tested at once.

// run ErrorCorrection.BitFlips()
// run ErrorCorrection.FiveQubits()
// run ErrorCorrection.Steane()
// run ErrorCorrection.TwoErrors()
// run ErrorCorrection.Codewords()
// run ErrorCorrection.Syndromes()
// run ErrorCorrection.Injects()
// run ErrorCorrection.Distills()
// run ErrorCorrection.SeesFaults()
namespace ErrorCorrection {
    open Microsoft.Quantum.Arrays;
    open Microsoft.Quantum.Canon;
    open Microsoft.Quantum.Diagnostics;
    open Microsoft.Quantum.ErrorCorrection;
    open Microsoft.Quantum.Intrinsic;
    open Microsoft.Quantum.Math;
    open Microsoft.Quantum.Measurement;

    operation Corrects(code : QECC, fn : RecoveryFn, n : Int, error : Pauli[]) : Bool {
        let (encode, decode, measure) = code!;
        mutable same = false;
        using ((reference, data, others) = (Qubit(), Qubit(), Qubit[n - 1])) {
            H(reference);
            CNOT(reference, data);
            let block = encode!([data], others);
            ApplyPauli(error, block!);
            Recover(code, fn, block);
            let (back, rest) = decode!(block);
            AssertAllZero(rest);
            CNOT(reference, back[0]);
            H(reference);
            set same = M(reference) == Zero and M(data) == Zero;
            ResetAll([reference, data] + others);
        }
        return same;
    }

    operation BitFlips() : Bool[] {
        mutable good = [Corrects(BitFlipCode(), BitFlipRecoveryFn(), 3, ConstantArray(3, PauliI))];
        for (i in 0 .. 2) {
            set good += [Corrects(BitFlipCode(), BitFlipRecoveryFn(), 3, EmbedPauli(PauliX, i, 3))];
        }
        return good;
    }

    operation FiveQubits() : (Int, Bool) {
        mutable good = 0;
        for (error in WeightOnePaulis(5)) {
            if (Corrects(FiveQubitCode(), FiveQubitCodeRecoveryFn(), 5, error)) { set good += 1; }
        }
        return (good, Corrects(FiveQubitCode(), FiveQubitCodeRecoveryFn(), 5, ConstantArray(5, PauliI)));
    }

    operation Steane() : Int {
        let code = SteaneCode();
        let (encode, decode, _, _) = code!;
        let (fnX, fnZ) = SteaneCodeRecoveryFns();
        mutable good = 0;
        for (error in WeightOnePaulis(7) + [ConstantArray(7, PauliI)]) {
            using ((reference, data, others) = (Qubit(), Qubit(), Qubit[6])) {
                H(reference);
                CNOT(reference, data);
                let block = encode!([data], others);
                ApplyPauli(error, block!);
                RecoverCSS(code, fnX, fnZ, block);
                let (back, rest) = decode!(block);
                AssertAllZero(rest);
                CNOT(reference, back[0]);
                H(reference);
                if (M(reference) == Zero and M(data) == Zero) { set good += 1; }
                ResetAll([reference, data] + others);
            }
        }
        return good;
    }

    // Two errors are too many: the data are not what they were.
    operation TwoErrors() : Bool[] {
        return [
            Corrects(BitFlipCode(), BitFlipRecoveryFn(), 3, [PauliX, PauliX, PauliI]),
            Corrects(FiveQubitCode(), FiveQubitCodeRecoveryFn(), 5, [PauliX, PauliX, PauliI, PauliI, PauliI])
        ];
    }

    // All generators leave a block as it is, whatever the data.
    operation Codewords() : (Result[], Result[], Result[], Result[]) {
        using ((data, others) = (Qubit(), Qubit[6])) {
            Ry(1.1, data);
            Rz(0.4, data);
            let (_, _, bitFlip) = BitFlipCode()!;
            let three = bitFlip!(EncodeIntoBitFlipCode([data], others[0 .. 1]));
            let _ = DecodeFromBitFlipCode(LogicalRegister([data] + others[0 .. 1]));
            let (_, _, fiveQubit) = FiveQubitCode()!;
            let five = fiveQubit!(EncodeIntoFiveQubitCode([data], others[0 .. 3]));
            let _ = DecodeFromFiveQubitCode(LogicalRegister([data] + others[0 .. 3]));
            let (_, _, x, z) = SteaneCode()!;
            let block = EncodeIntoSteaneCode([data], others);
            let sevenX = x!(block);
            let sevenZ = z!(block);
            let _ = DecodeFromSteaneCode(block);
            Rz(-0.4, data);
            Ry(-1.1, data);
            AssertAllZero([data] + others);
            return (three!, five!, sevenX!, sevenZ!);
        }
    }

    operation Syndromes() : (Result[], Pauli[], Pauli[], Pauli[]) {
        using (block = Qubit[3]) {
            X(block[1]);
            let syndrome = MeasureStabilizerGenerators(
                [[PauliZ, PauliZ, PauliI], [PauliI, PauliZ, PauliZ]], LogicalRegister(block), Measure);
            X(block[1]);
            return (
                syndrome!,
                BitFlipRecoveryFn()!(syndrome),
                SteaneCodeRecoveryX(Syndrome([Zero, One, One])),
                TableLookupRecoveryImpl([[PauliX], [PauliY], [PauliZ], [PauliI]], Syndrome([Zero, One]))
            );
        }
    }

    operation Injects() : Int {
        mutable good = 0;
        using ((data, magic) = (Qubit(), Qubit())) {
            for (turn in 1 .. 8) {
                Ry(0.3, data);
                S(data);
                Ry(0.25 * PI(), magic);
                InjectPi4YRotation(data, magic);
                Ry(-0.25 * PI(), data);
                Ry(0.25 * PI(), magic);
                Adjoint InjectPi4YRotation(data, magic);
                Ry(0.25 * PI(), data);
                Adjoint S(data);
                Ry(-0.3, data);
                AssertAllZero([data, magic]);
                set good += 1;
            }
        }
        return good;
    }

    operation Distills() : Int {
        mutable good = 0;
        for (turn in 1 .. 4) {
            using (magic = Qubit[15]) {
                ApplyToEach(Ry(0.25 * PI(), _), magic);
                if (KnillDistill(magic)) { set good += 1; }
                Ry(-0.25 * PI(), magic[0]);
                AssertAllZero(magic);
            }
        }
        return good;
    }

    // A copy in the orthogonal state is seen wherever it is.
    operation SeesFaults() : Int {
        mutable seen = 0;
        for (bad in 0 .. 14) {
            using (magic = Qubit[15]) {
                ApplyToEach(Ry(0.25 * PI(), _), magic);
                Y(magic[bad]);
                if (not KnillDistill(magic)) { set seen += 1; }
                Reset(magic[0]);
                AssertAllZero(magic);
            }
        }
        return seen;
    }
}
