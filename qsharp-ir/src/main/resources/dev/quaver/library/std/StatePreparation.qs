namespace Std.StatePreparation {
    import Std.Arrays.*;
    import Std.Convert.*;
    import Std.Diagnostics.*;
    import Std.Math.*;

    /// Takes |0…0⟩ to the state with these real amplitudes, up to their common scale.
    ///
    /// The first qubit is the most significant bit of an amplitude's index; missing amplitudes are 0. Fails if there are more
    /// than 2^n. Does nothing if all are 0.
    operation PreparePureStateD(coefficients : Double[], qubits : Qubit[]) : Unit is Adj + Ctl {
        PrepareMagnitudes(0.0, Padded(-(2^Length(qubits)), 0.0, coefficients), qubits);
    }

    /// Takes |0…0⟩ to the state with these complex amplitudes, up to their common scale, leaving out rotations whose angles are
    /// not over `tolerance`.
    ///
    /// The first qubit is the most significant bit of an amplitude's index; missing amplitudes are 0. Fails if there are more
    /// than 2^n.
    operation ApproximatelyPreparePureStateCP(
        tolerance : Double,
        coefficients : ComplexPolar[],
        qubits : Qubit[]
    ) : Unit is Adj + Ctl {
        let amplitudes = Padded(-(2^Length(qubits)), ComplexPolar(0.0, 0.0), coefficients);
        PrepareMagnitudes(tolerance, Mapped(a -> a.Magnitude, amplitudes), qubits);
        if not IsEmpty(qubits) {
            let phases = Mapped(a -> a.Magnitude == 0.0 ? 0.0 | a.Argument, amplitudes);
            ApplyPhases(tolerance, phases, Reversed(qubits));
        }
    }

    /// Takes |0…0⟩ to the state in which a little-endian register holds each of 0 to `nStates` - 1 with the same amplitude.
    /// Fails unless 1 ≤ `nStates` ≤ 2^n.
    operation PrepareUniformSuperposition(nStates : Int, qubits : Qubit[]) : Unit is Adj + Ctl {
        Fact(nStates > 0, "Number of basis states must be positive.");
        let size = BitSizeI(nStates - 1);
        Fact(size <= Length(qubits), $"Qubit register is too short to prepare {nStates} states.");
        PrepareUniform(nStates, qubits[...size - 1]);
    }

    /// Splits off the top qubit: below 2^(n-1) all lower states are there, above it `nStates` - 2^(n-1) of them.
    internal operation PrepareUniform(nStates : Int, qubits : Qubit[]) : Unit is Adj + Ctl {
        let count = Length(qubits);
        if nStates == 1 <<< count {
            ApplyToEachCA(H, qubits);
        } else {
            let half = 1 <<< (count - 1);
            let rest = nStates - half;
            let (lower, top) = MostAndTail(qubits);
            Ry(2.0 * ArcTan2(Sqrt(IntAsDouble(rest)), Sqrt(IntAsDouble(half))), top);
            within {
                X(top);
            } apply {
                Controlled ApplyToEachCA([top], (H, lower));
            }
            let size = BitSizeI(rest - 1);
            Controlled PrepareUniform([top], (rest, lower[...size - 1]));
        }
    }

    /// Rotates qubit after qubit from the most significant one by the angle that the qubits before it call for.
    /// `amplitudes` may be negative.
    internal operation PrepareMagnitudes(
        tolerance : Double,
        amplitudes : Double[],
        qubits : Qubit[]
    ) : Unit is Adj + Ctl {
        let angles = RotationAngles(amplitudes, Length(qubits));
        for i in 0..Length(qubits) - 1 {
            MultiplexRotation(tolerance, PauliY, angles[i], Reversed(qubits[...i - 1]), qubits[i]);
        }
    }

    /// For each qubit and each state of the qubits before it, the angle of its Ry rotation.
    internal function RotationAngles(amplitudes : Double[], qubitCount : Int) : Double[][] {
        mutable angles = [[], size = qubitCount];
        mutable norms = amplitudes;
        for i in qubitCount - 1..-1..0 {
            let level = norms;
            angles w/= i <- MappedOverRange(
                k -> 2.0 * ArcTan2(level[2 * k + 1], level[2 * k]),
                0..Length(level) / 2 - 1
            );
            norms = MappedOverRange(k -> PNorm(2.0, level[2 * k..2 * k + 1]), 0..Length(level) / 2 - 1);
        }
        angles
    }

    /// Applies exp(-i θₖ/2 P), P being Y or Z, where the little-endian control register holds k.
    ///
    /// Half the sum of the two angles that differ in the top control bit, then half their difference between two CNOTs, which
    /// turn it around where the bit is 1.
    internal operation MultiplexRotation(
        tolerance : Double,
        pauli : Pauli,
        angles : Double[],
        control : Qubit[],
        target : Qubit
    ) : Unit is Adj + Ctl {
        if Any(angle -> AbsD(angle) > tolerance, angles) {
            if Length(control) == 0 {
                R(pauli, angles[0], target);
            } else {
                let half = Length(angles) / 2;
                let sums = MappedOverRange(k -> 0.5 * (angles[k] + angles[k + half]), 0..half - 1);
                let differences = MappedOverRange(k -> 0.5 * (angles[k] - angles[k + half]), 0..half - 1);
                let (rest, top) = MostAndTail(control);
                MultiplexRotation(tolerance, pauli, sums, rest, target);
                if Any(angle -> AbsD(angle) > tolerance, differences) {
                    within {
                        CNOT(top, target);
                    } apply {
                        MultiplexRotation(tolerance, pauli, differences, rest, target);
                    }
                }
            }
        }
    }

    /// Multiplies the state in which the little-endian register holds k by e^{iφₖ}. There is at least one qubit.
    internal operation ApplyPhases(tolerance : Double, phases : Double[], qubits : Qubit[]) : Unit is Adj + Ctl {
        if not Any(phase -> AbsD(phase) > tolerance, phases) {
        } elif Length(qubits) == 1 {
            R(PauliZ, phases[1] - phases[0], qubits[0]);
            R(PauliI, -(phases[0] + phases[1]), qubits[0]);
        } else {
            let half = Length(phases) / 2;
            let (rest, top) = MostAndTail(qubits);
            let differences = MappedOverRange(k -> phases[k + half] - phases[k], 0..half - 1);
            let means = MappedOverRange(k -> 0.5 * (phases[k] + phases[k + half]), 0..half - 1);
            MultiplexRotation(tolerance, PauliZ, differences, rest, top);
            ApplyPhases(tolerance, means, rest);
        }
    }
}
