// The hydrogen molecule at a distance of 0.74 Å in a minimal basis, whose energy is known: -1.1372 Hartree.

// run JordanWigner.Phase()
// run JordanWigner.Energies()
// run JordanWigner.Operators()
// run JordanWigner.Sparse()
// run JordanWigner.Cluster()
// run JordanWigner.UnknownKind()
namespace JordanWigner {
    open Microsoft.Quantum.Characterization;
    open Microsoft.Quantum.Chemistry;
    open Microsoft.Quantum.Chemistry.JordanWigner;
    open Microsoft.Quantum.Chemistry.JordanWigner.VQE;
    open Microsoft.Quantum.Diagnostics;
    open Microsoft.Quantum.Intrinsic;
    open Microsoft.Quantum.Math;
    open Microsoft.Quantum.Oracles;

    function Hydrogen(kind : Int, state : JordanWignerInputState[]) : JordanWignerEncodingData {
        let z = [
            HTerm([0], [0.17120128499999998]),
            HTerm([1], [0.17120128499999998]),
            HTerm([2], [-0.222796536]),
            HTerm([3], [-0.222796536])
        ];
        let zz = [
            HTerm([0, 1], [0.1686232915]),
            HTerm([0, 2], [0.12054614575]),
            HTerm([0, 3], [0.16586802525]),
            HTerm([1, 2], [0.16586802525]),
            HTerm([1, 3], [0.12054614575]),
            HTerm([2, 3], [0.1743495025])
        ];
        let exchanges = [HTerm([0, 1, 2, 3], [0.0, -0.0453218795, 0.0, 0.0453218795])];
        return JordanWignerEncodingData(
            4, JWOptimizedHTerms(z, zz, new HTerm[0], exchanges), (kind, state), -0.09883444600000002);
    }

    function Occupied() : JordanWignerInputState[] {
        return [JordanWignerInputState((1.0, 0.0), [0, 1])];
    }

    operation Phase() : Bool {
        let data = Hydrogen(2, Occupied());
        let (count, (factor, step)) = TrotterStepOracle(data, 0.4, 2);
        let (_, _, state, offset) = data!;
        mutable good = 0;
        for (run in 1 .. 2) {
            using (qubits = Qubit[count]) {
                PrepareTrialState(state, qubits);
                let phase = RobustPhaseEstimation(9, OracleToDiscrete(step), qubits);
                let energy = phase * factor + offset;
                // The state has the ground state with a probability of 0.99; nine bits are good to 0.02.
                if (AbsD(energy + 1.137) < 0.02) { set good += 1; }
                ResetAll(qubits);
            }
        }
        return good >= 1;
    }

    // The energy of the occupied orbitals alone is -1.1167; a good cluster operator comes near -1.1372.
    operation Energies() : (Bool, Bool) {
        let plain = EstimateEnergy(Hydrogen(2, Occupied()), 3000);
        let cluster = [JordanWignerInputState((-0.1127, 0.0), [2, 3, 1, 0])] + Occupied();
        let better = EstimateEnergy(Hydrogen(3, cluster), 3000);
        return (AbsD(plain + 1.1167) < 0.012, AbsD(better + 1.1372) < 0.012);
    }

    function Operators() : (Pauli[][], Pauli[][], Pauli[][], Double[]) {
        return (
            MeasurementOperators(3, [2], 0),
            MeasurementOperators(4, [0, 3], 2),
            MeasurementOperators(4, [0, 1, 1, 3], 2),
            ExpandedCoefficients([1.0, 2.0, 3.0, 4.0], 3)
        );
    }

    operation Sparse() : Unit {
        using (qubits = Qubit[2]) {
            PrepareTrialState((2, [JordanWignerInputState((0.6, 0.0), [0]), JordanWignerInputState((0.0, 0.8), [1])]), qubits);
            DumpRegister((), qubits);
            ResetAll(qubits);
        }
    }

    // exp(θ(a†₁a₀ - a†₀a₁)) turns |10⟩ to cos θ |10⟩ + sin θ |01⟩.
    operation Cluster() : Unit {
        using (qubits = Qubit[2]) {
            let terms = [JordanWignerInputState((0.3, 0.0), [1, 0]), JordanWignerInputState((1.0, 0.0), [0])];
            PrepareTrialState((3, terms), qubits);
            AssertMeasurementProbability([PauliZ], [qubits[1]], One, Sin(0.3) ^ 2.0, "turned", 1e-9);
            DumpRegister((), qubits);
            ResetAll(qubits);
        }
    }

    operation UnknownKind() : Unit {
        using (qubits = Qubit[2]) { PrepareTrialState((7, Occupied()), qubits); }
    }
}
