namespace Microsoft.Quantum.Intrinsic {
    import Microsoft.Quantum.Diagnostics.*;
    import Microsoft.Quantum.Random.*;
    import Std.Convert.*;
    import Std.Math.*;

    /// Fails with `msg` unless measuring a product of Paulis would surely give `result`.
    operation Assert(bases : Pauli[], qubits : Qubit[], result : Result, msg : String) : Unit is Adj + Ctl {
        AssertMeasurement(bases, qubits, result, msg);
    }

    /// Fails with `msg` unless measuring a product of Paulis would give `result` with probability `prob`, up to `tol`.
    operation AssertProb(
        bases : Pauli[],
        qubits : Qubit[],
        result : Result,
        prob : Double,
        msg : String,
        tol : Double
    ) : Unit is Adj + Ctl {
        AssertMeasurementProbability(bases, qubits, result, prob, msg, tol);
    }

    /// Applies exp(iπk/2^n P₁⊗…⊗Pₘ), with `numerator` k and `power` n. Fails unless there is one Pauli for each qubit.
    operation ExpFrac(paulis : Pauli[], numerator : Int, power : Int, qubits : Qubit[]) : Unit is Adj + Ctl {
        Exp(paulis, PI() * IntAsDouble(numerator) / 2.0^IntAsDouble(power), qubits);
    }

    /// An index, drawn with these relative weights.
    operation Random(probs : Double[]) : Int {
        DrawCategorical(probs)
    }
}
