namespace Microsoft.Quantum.Preparation {
    import Microsoft.Quantum.Arithmetic.*;
    import Std.Arrays.*;
    import Std.Convert.*;
    import Std.Diagnostics.*;
    import Std.Math.*;
    import Std.Random.*;
    import Std.StatePreparation.*;

    /// Takes |0…0⟩ to the state with these complex amplitudes, up to their common scale; missing ones are 0.
    operation PrepareArbitraryStateCP(coefficients : ComplexPolar[], qubits : LittleEndian) : Unit is Adj + Ctl {
        ApproximatelyPreparePureStateCP(0.0, coefficients, Reversed(qubits!));
    }

    /// Takes |0…0⟩ to the state with these complex amplitudes, up to their common scale; missing ones are 0.
    operation PrepareArbitraryState(coefficients : ComplexPolar[], qubits : LittleEndian) : Unit is Adj + Ctl {
        ApproximatelyPreparePureStateCP(0.0, coefficients, Reversed(qubits!));
    }

    /// Takes |0…0⟩ to the state with these complex amplitudes, up to their common scale, leaving out rotations whose
    /// angles are not over `tolerance`. Missing amplitudes are 0.
    operation ApproximatelyPrepareArbitraryStateCP(
        tolerance : Double,
        coefficients : ComplexPolar[],
        qubits : LittleEndian
    ) : Unit is Adj + Ctl {
        ApproximatelyPreparePureStateCP(tolerance, coefficients, Reversed(qubits!));
    }

    /// Takes |0…0⟩ to the state with these complex amplitudes, up to their common scale, leaving out rotations whose
    /// angles are not over `tolerance`. Missing amplitudes are 0.
    operation ApproximatelyPrepareArbitraryState(
        tolerance : Double,
        coefficients : ComplexPolar[],
        qubits : LittleEndian
    ) : Unit is Adj + Ctl {
        ApproximatelyPreparePureStateCP(tolerance, coefficients, Reversed(qubits!));
    }

    /// Takes |0…0⟩ to the state with these real amplitudes, up to their common scale; missing ones are 0.
    operation PrepareArbitraryStateD(coefficients : Double[], qubits : LittleEndian) : Unit is Adj + Ctl {
        PreparePureStateD(coefficients, Reversed(qubits!));
    }

    /// Takes |0…0⟩ to the state with these real amplitudes, up to their common scale, leaving out rotations whose
    /// angles are not over `tolerance`. Missing amplitudes are 0.
    operation ApproximatelyPrepareArbitraryStateD(
        tolerance : Double,
        coefficients : Double[],
        qubits : LittleEndian
    ) : Unit is Adj + Ctl {
        PrepareMagnitudes(tolerance, Padded(-(2^Length(qubits!)), 0.0, coefficients), Reversed(qubits!));
    }

    /// The operation that prepares a state by its complex amplitudes.
    function StatePreparationComplexCoefficients(
        coefficients : ComplexPolar[]
    ) : (LittleEndian => Unit is Adj + Ctl) {
        PrepareArbitraryStateCP(coefficients, _)
    }

    /// The operation that prepares a state by its amplitudes, taken without their signs.
    function StatePreparationPositiveCoefficients(coefficients : Double[]) : (LittleEndian => Unit is Adj + Ctl) {
        PrepareArbitraryStateD(Mapped(AbsD, coefficients), _)
    }

    /// Takes |0…0⟩ to the state in which a register holds each of 0 to `nIndices` - 1 with the same amplitude. Fails
    /// unless 1 ≤ `nIndices` ≤ 2^n.
    operation PrepareUniformSuperposition(nIndices : Int, indexRegister : LittleEndian) : Unit is Adj + Ctl {
        Std.StatePreparation.PrepareUniformSuperposition(nIndices, indexRegister!);
    }

    /// Entangles each qubit of one register with one of the other: |00⟩ ↦ (|00⟩ + |11⟩)/√2. Fails unless they are
    /// equally long.
    operation PrepareEntangledState(left : Qubit[], right : Qubit[]) : Unit is Adj + Ctl {
        Fact(Length(left) == Length(right), "Left and right registers must have the same number of qubits.");
        for i in 0..Length(left) - 1 {
            H(left[i]);
            CNOT(left[i], right[i]);
        }
    }

    /// Entangles two registers, then applies an operation to the second: the Choi state of the operation.
    operation PrepareChoiState(op : (Qubit[] => Unit), reference : Qubit[], target : Qubit[]) : Unit {
        PrepareEntangledState(reference, target);
        op(target);
    }

    /// Entangles two registers, then applies an operation to the second: the Choi state of the operation. Supports
    /// Adjoint.
    operation PrepareChoiStateA(op : (Qubit[] => Unit is Adj), reference : Qubit[], target : Qubit[]) : Unit is Adj {
        PrepareEntangledState(reference, target);
        op(target);
    }

    /// Entangles two registers, then applies an operation to the second: the Choi state of the operation. Supports
    /// Controlled.
    operation PrepareChoiStateC(op : (Qubit[] => Unit is Ctl), reference : Qubit[], target : Qubit[]) : Unit is Ctl {
        PrepareEntangledState(reference, target);
        op(target);
    }

    /// Entangles two registers, then applies an operation to the second: the Choi state of the operation. Supports
    /// Adjoint and Controlled.
    operation PrepareChoiStateCA(
        op : (Qubit[] => Unit is Adj + Ctl),
        reference : Qubit[],
        target : Qubit[]
    ) : Unit is Adj + Ctl {
        PrepareEntangledState(reference, target);
        op(target);
    }

    /// Takes |0⟩ to the state that a Pauli leaves as it is; to a random basis state for `PauliI`.
    operation PreparePauliEigenstate(basis : Pauli, qubit : Qubit) : Unit {
        if basis == PauliI {
            PrepareSingleQubitIdentity(qubit);
        } elif basis == PauliX {
            H(qubit);
        } elif basis == PauliY {
            H(qubit);
            S(qubit);
        }
    }

    /// Takes |0⟩ to the state that a Pauli leaves as it is; to a random basis state for `PauliI`.
    operation PrepareQubit(basis : Pauli, qubit : Qubit) : Unit {
        if basis == PauliI {
            PrepareSingleQubitIdentity(qubit);
        } elif basis == PauliX {
            H(qubit);
        } elif basis == PauliY {
            H(qubit);
            S(qubit);
        }
    }

    /// Applies a Pauli drawn at random, which leaves nothing known of a qubit.
    operation PrepareSingleQubitIdentity(qubit : Qubit) : Unit {
        ApplyP([PauliI, PauliX, PauliY, PauliZ][DrawRandomInt(0, 3)], qubit);
    }

    /// Applies Paulis drawn at random, which leaves nothing known of a register.
    operation PrepareIdentity(register : Qubit[]) : Unit {
        ApplyToEach(PrepareSingleQubitIdentity, register);
    }

    /// A state a₀|0⟩ + a₁|1⟩ as r e^{it} (e^{-iφ/2} cos(θ/2)|0⟩ + e^{iφ/2} sin(θ/2)|1⟩): (r e^{it}, φ, θ).
    function BlochSphereCoordinates(a0 : ComplexPolar, a1 : ComplexPolar) : (ComplexPolar, Double, Double) {
        let length = PNorm(2.0, [a0.Magnitude, a1.Magnitude]);
        let phase = 0.5 * (a0.Argument + a1.Argument);
        let theta = 2.0 * ArcTan2(a1.Magnitude, a0.Magnitude);
        (ComplexPolar(length, phase), a1.Argument - a0.Argument, theta)
    }
}
