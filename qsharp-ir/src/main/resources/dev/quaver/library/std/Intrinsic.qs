namespace Std.Intrinsic {
    import Std.Math.*;
    import Std.Convert.*;

    /// Leaves a qubit as it is.
    operation I(target : Qubit) : Unit is Adj + Ctl {
        body intrinsic;
    }

    /// Exchanges |0⟩ and |1⟩: the Pauli X gate.
    operation X(qubit : Qubit) : Unit is Adj + Ctl {
        body intrinsic;
    }

    /// The Pauli Y gate: |0⟩ ↦ i|1⟩, |1⟩ ↦ -i|0⟩.
    operation Y(qubit : Qubit) : Unit is Adj + Ctl {
        body intrinsic;
    }

    /// Flips the sign of |1⟩: the Pauli Z gate.
    operation Z(qubit : Qubit) : Unit is Adj + Ctl {
        body intrinsic;
    }

    /// The Hadamard gate: |0⟩ ↦ |+⟩, |1⟩ ↦ |-⟩.
    operation H(qubit : Qubit) : Unit is Adj + Ctl {
        body intrinsic;
    }

    /// Multiplies |1⟩ by i.
    operation S(qubit : Qubit) : Unit is Adj + Ctl {
        body intrinsic;
    }

    /// Multiplies |1⟩ by e^{iπ/4}.
    operation T(qubit : Qubit) : Unit is Adj + Ctl {
        body intrinsic;
    }

    /// The square root of X with the global phase of the matrix ½ ((1+i, 1-i), (1-i, 1+i)).
    operation SX(qubit : Qubit) : Unit is Adj + Ctl {
        body intrinsic;
    }

    /// Rotates about the x axis: exp(-i θ/2 X).
    /// `theta` is in radians.
    operation Rx(theta : Double, qubit : Qubit) : Unit is Adj + Ctl {
        body intrinsic;
    }

    /// Rotates about the y axis: exp(-i θ/2 Y).
    /// `theta` is in radians.
    operation Ry(theta : Double, qubit : Qubit) : Unit is Adj + Ctl {
        body intrinsic;
    }

    /// Rotates about the z axis: exp(-i θ/2 Z).
    /// `theta` is in radians.
    operation Rz(theta : Double, qubit : Qubit) : Unit is Adj + Ctl {
        body intrinsic;
    }

    /// Multiplies |1⟩ by e^{iθ}.
    /// `theta` is in radians.
    operation R1(theta : Double, qubit : Qubit) : Unit is Adj + Ctl {
        body intrinsic;
    }

    /// Rotates about a Pauli axis: exp(-i θ/2 P).
    /// `theta` is in radians. `PauliI` gives a global phase, which shows where the operation is controlled.
    operation R(pauli : Pauli, theta : Double, qubit : Qubit) : Unit is Adj + Ctl {
        body intrinsic;
    }

    /// Multiplies |1⟩ by e^{iπk/2^n}, with `numerator` k and `power` n.
    operation R1Frac(numerator : Int, power : Int, qubit : Qubit) : Unit is Adj + Ctl {
        R1(PI() * IntAsDouble(numerator) / 2.0^IntAsDouble(power), qubit);
    }

    /// Applies exp(iπk/2^n P), with `numerator` k and `power` n. Mind the sign: it is `R` by -2πk/2^n.
    operation RFrac(pauli : Pauli, numerator : Int, power : Int, qubit : Qubit) : Unit is Adj + Ctl {
        R(pauli, -2.0 * PI() * IntAsDouble(numerator) / 2.0^IntAsDouble(power), qubit);
    }

    /// Rotates two qubits together: exp(-i θ/2 X⊗X).
    /// `theta` is in radians.
    operation Rxx(theta : Double, qubit0 : Qubit, qubit1 : Qubit) : Unit is Adj + Ctl {
        body intrinsic;
    }

    /// Rotates two qubits together: exp(-i θ/2 Y⊗Y).
    /// `theta` is in radians.
    operation Ryy(theta : Double, qubit0 : Qubit, qubit1 : Qubit) : Unit is Adj + Ctl {
        body intrinsic;
    }

    /// Rotates two qubits together: exp(-i θ/2 Z⊗Z).
    /// `theta` is in radians.
    operation Rzz(theta : Double, qubit0 : Qubit, qubit1 : Qubit) : Unit is Adj + Ctl {
        body intrinsic;
    }

    /// Exchanges the states of two qubits.
    operation SWAP(qubit1 : Qubit, qubit2 : Qubit) : Unit is Adj + Ctl {
        body intrinsic;
    }

    /// Applies X to the target where the control is |1⟩.
    operation CNOT(control : Qubit, target : Qubit) : Unit is Adj + Ctl {
        body intrinsic;
    }

    /// Applies X to the target where both controls are |1⟩.
    operation CCNOT(control1 : Qubit, control2 : Qubit, target : Qubit) : Unit is Adj + Ctl {
        body intrinsic;
    }

    /// Writes the AND of two qubits into a target that is |0⟩; the adjoint clears it again.
    operation AND(control1 : Qubit, control2 : Qubit, target : Qubit) : Unit is Adj {
        CCNOT(control1, control2, target);
    }

    /// Applies exp(iθ P₁⊗…⊗Pₙ).
    /// `theta` is in radians. Fails unless there is one Pauli for each qubit. With all Paulis `PauliI` it is a global phase.
    operation Exp(paulis : Pauli[], theta : Double, qubits : Qubit[]) : Unit is Adj + Ctl {
        body intrinsic;
    }

    /// Applies an explicit unitary. The first qubit is the most significant bit of the row and column index.
    /// Fails unless the matrix is 2^n by 2^n for n qubits and unitary.
    @Config(Unrestricted)
    operation ApplyUnitary(matrix : Complex[][], qubits : Qubit[]) : Unit {
        let rows = Length(matrix);
        for row in matrix {
            if Length(row) != rows {
                fail "matrix passed to ApplyUnitary must be square.";
            }
        }
        if rows != 1 <<< Length(qubits) {
            fail "matrix passed to ApplyUnitary must have dimensions 2^Length(qubits).";
        }
        Apply(matrix, qubits);
    }

    internal operation Apply(matrix : Complex[][], qubits : Qubit[]) : Unit {
        body intrinsic;
    }

    /// Measures a qubit in the Z basis and leaves it in the state it was found in.
    operation M(qubit : Qubit) : Result {
        body intrinsic;
    }

    /// Measures a product of Paulis jointly: `Zero` for eigenvalue +1, `One` for -1.
    /// Fails unless there is one Pauli for each qubit.
    operation Measure(bases : Pauli[], qubits : Qubit[]) : Result {
        body intrinsic;
    }

    /// Puts a qubit into |0⟩.
    operation Reset(qubit : Qubit) : Unit {
        body intrinsic;
    }

    /// Puts every qubit into |0⟩.
    operation ResetAll(qubits : Qubit[]) : Unit {
        for qubit in qubits {
            Reset(qubit);
        }
    }

    /// Prints a line of text.
    function Message(msg : String) : Unit {
        body intrinsic;
    }
}
