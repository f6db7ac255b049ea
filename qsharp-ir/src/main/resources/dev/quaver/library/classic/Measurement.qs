namespace Microsoft.Quantum.Measurement {
    import Std.Arrays.*;

    /// Measures each qubit in the Z basis, in order, and leaves it in the state it was found in.
    operation MultiM(targets : Qubit[]) : Result[] {
        MeasureEachZ(targets)
    }

    /// Puts a qubit into |0⟩ or |1⟩.
    operation SetToBasisState(desired : Result, target : Qubit) : Unit {
        if M(target) != desired {
            X(target);
        }
    }

    /// Measures a product of Paulis with an auxiliary qubit. Fails unless there is one Pauli for each qubit.
    operation MeasureWithScratch(pauli : Pauli[], target : Qubit[]) : Result {
        use scratch = Qubit();
        within {
            H(scratch);
        } apply {
            for i in 0..Length(pauli) - 1 {
                Controlled ApplyP([scratch], (pauli[i], target[i]));
            }
        }
        MResetZ(scratch)
    }

    /// Measures several products of Paulis, one after the other, with the operation `gadget`.
    operation MeasurePaulis(
        paulis : Pauli[][],
        target : Qubit[],
        gadget : ((Pauli[], Qubit[]) => Result)
    ) : Result[] {
        ForEach(gadget(_, target), paulis)
    }
}
