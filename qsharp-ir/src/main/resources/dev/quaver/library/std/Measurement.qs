namespace Std.Measurement {
    import Std.Convert.*;
    import Std.Diagnostics.*;

    /// Measures the parity Z⊗…⊗Z of a register: `One` if an odd number of its qubits are |1⟩.
    operation MeasureAllZ(register : Qubit[]) : Result {
        Measure([PauliZ, size = Length(register)], register)
    }

    /// Measures each qubit in the Z basis, in order.
    operation MeasureEachZ(register : Qubit[]) : Result[] {
        mutable results = [Zero, size = Length(register)];
        for i in 0..Length(register) - 1 {
            results w/= i <- M(register[i]);
        }
        results
    }

    /// Measures each qubit in the Z basis, in order, and puts it into |0⟩.
    operation MResetEachZ(register : Qubit[]) : Result[] {
        mutable results = [Zero, size = Length(register)];
        for i in 0..Length(register) - 1 {
            results w/= i <- MResetZ(register[i]);
        }
        results
    }

    /// Measures a qubit in the X basis, then puts it into |0⟩.
    operation MResetX(target : Qubit) : Result {
        H(target);
        MResetZ(target)
    }

    /// Measures a qubit in the Y basis, then puts it into |0⟩.
    operation MResetY(target : Qubit) : Result {
        Adjoint S(target);
        H(target);
        MResetZ(target)
    }

    /// Measures a qubit in the Z basis, then puts it into |0⟩.
    operation MResetZ(target : Qubit) : Result {
        body intrinsic;
    }

    /// Measures a qubit in the Z basis and puts it into |0⟩. The second value tells whether the qubit was lost.
    operation MResetZChecked(target : Qubit) : (Result, Bool) {
        let result = MResetZ(target);
        (result, IsLossResult(result))
    }

    /// Whether a result stands for a qubit that was lost.
    operation IsLossResult(res : Result) : Bool {
        body intrinsic;
    }

    /// Measures a little-endian register as an integer and puts it into |0…0⟩. Fails for 64 qubits or more.
    operation MeasureInteger(target : Qubit[]) : Int {
        let count = Length(target);
        Fact(count < 64, $"`Length(target)` must be less than 64, but was {count}.");
        mutable number = 0;
        for i in 0..count - 1 {
            if MResetZ(target[i]) == One {
                number |||= 1 <<< i;
            }
        }
        number
    }

    /// Measures a little-endian register of any length as an integer and puts it into |0…0⟩.
    operation MeasureBigInt(target : Qubit[]) : BigInt {
        mutable number = 0L;
        for i in 0..Length(target) - 1 {
            if MResetZ(target[i]) == One {
                number |||= 1L <<< i;
            }
        }
        number
    }
}
