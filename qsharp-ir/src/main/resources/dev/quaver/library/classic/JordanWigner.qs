namespace Microsoft.Quantum.Chemistry.JordanWigner {
    import Microsoft.Quantum.Chemistry.*;
    import Microsoft.Quantum.Chemistry.JordanWigner.VQE.*;
    import Microsoft.Quantum.Simulation.*;
    import Std.Arrays.*;
    import Std.Math.*;

    /// The terms of an electronic Hamiltonian by kind: Z; ZZ; hops between two orbitals, alone or where a third is taken; and
    /// exchanges among four. What each kind stands for is in `MeasurementOperators`.
    newtype JWOptimizedHTerms = (HTerm[], HTerm[], HTerm[], HTerm[]);

    /// An amplitude, real and imaginary part, and the orbitals that belong to it.
    newtype JordanWignerInputState = ((Double, Double), Int[]);

    /// An electronic Hamiltonian: number of spin orbitals, terms, kind and parts of a state to begin with, and what the
    /// energy has besides.
    newtype JordanWignerEncodingData = (Int, JWOptimizedHTerms, (Int, JordanWignerInputState[]), Double);

    /// Evolves under one term, exp(i t H) for a time t.
    operation JordanWignerFermionImpl(
        generatorIndex : GeneratorIndex,
        stepSize : Double,
        qubits : Qubit[]
    ) : Unit is Adj + Ctl {
        let ((kind, coefficients), orbitals) = generatorIndex!;
        let operators = MeasurementOperators(Length(qubits), orbitals, kind[0]);
        for (operator, coefficient) in Zipped(operators, ExpandedCoefficients(coefficients, kind[0])) {
            if IsNotZero(coefficient) {
                Exp(operator, stepSize * coefficient, qubits);
            }
        }
    }

    /// The evolution under one term.
    function JordanWignerFermionFunction(generatorIndex : GeneratorIndex) : EvolutionUnitary {
        EvolutionUnitary(JordanWignerFermionImpl(generatorIndex, _, _))
    }

    /// How the terms of an electronic Hamiltonian evolve a register.
    function JordanWignerFermionEvolutionSet() : EvolutionSet {
        EvolutionSet(JordanWignerFermionFunction)
    }

    /// The terms of an electronic Hamiltonian, kind after kind.
    function JordanWignerGeneratorSystem(data : JWOptimizedHTerms) : GeneratorSystem {
        let (z, zz, hops, exchanges) = data!;
        SumGeneratorSystems([
            HTermsToGenSys(z, [0]),
            HTermsToGenSys(zz, [1]),
            HTermsToGenSys(hops, [2]),
            HTermsToGenSys(exchanges, [3])
        ])
    }

    /// One step of the evolution by a product formula: the number of qubits, and with the operation what turns the phase
    /// that it gives a state into an energy.
    function TrotterStepOracle(
        qSharpData : JordanWignerEncodingData,
        trotterStepSize : Double,
        trotterOrder : Int
    ) : (Int, (Double, (Qubit[] => Unit is Adj + Ctl))) {
        let (qubitCount, terms, _, _) = qSharpData!;
        let generator = EvolutionGenerator(JordanWignerFermionEvolutionSet(), JordanWignerGeneratorSystem(terms));
        (qubitCount, (1.0 / trotterStepSize, TrotterStep(generator, trotterOrder, trotterStepSize)))
    }

    /// Occupies orbitals.
    operation PrepareSingleConfigurationalStateSingleSiteOccupation(
        qubitIndices : Int[],
        qubits : Qubit[]
    ) : Unit is Adj + Ctl {
        ApplyToEachCA(X, Subarray(qubitIndices, qubits));
    }

    /// Prepares the superposition of several occupations of orbitals, with amplitudes in the ratio of those given, each on top
    /// of a common state.
    /// An auxiliary register in superposition chooses; it is measured in the end, and what it chose is forgotten only for
    /// one outcome, so that the preparation is repeated until that comes.
    operation PrepareSparseMultiConfigurationalState(
        initialStatePreparation : (Qubit[] => Unit),
        excitations : JordanWignerInputState[],
        qubits : Qubit[]
    ) : Unit {
        mutable size = 0;
        while 2^size < Length(excitations) {
            size += 1;
        }
        mutable amplitudes = [];
        for excitation in excitations {
            let ((real, imaginary), _) = excitation!;
            amplitudes += [ComplexPolar(AbsComplex(Complex(real, imaginary)), ArcTan2(imaginary, real))];
        }
        // Amplitudes a are made of √|a|, phases kept, on the way out and √|a| on the way back.
        let out = Mapped(a -> ComplexPolar(Sqrt(a.Magnitude), a.Argument), amplitudes);
        let back = Mapped(a -> ComplexPolar(Sqrt(a.Magnitude), 0.0), amplitudes);
        use choice = Qubit[size];
        let register = Microsoft.Quantum.Arithmetic.LittleEndian(choice);
        mutable done = false;
        while not done {
            Microsoft.Quantum.Preparation.PrepareArbitraryStateCP(out, register);
            initialStatePreparation(qubits);
            for (number, excitation) in Enumerated(excitations) {
                let (_, orbitals) = excitation!;
                ApplyControlledOnInt(
                    number,
                    PrepareSingleConfigurationalStateSingleSiteOccupation,
                    choice,
                    (orbitals, qubits)
                );
            }
            Adjoint Microsoft.Quantum.Preparation.PrepareArbitraryStateCP(back, register);
            done = true;
            for qubit in choice {
                if MResetZ(qubit) == One {
                    done = false;
                }
            }
            if not done {
                ResetAll(qubits);
            }
        }
    }

    /// Prepares the state that a Hamiltonian comes with: kind 2, a superposition of occupations; kind 3, the last of them with
    /// the others as a cluster operator on top. Fails for other kinds.
    operation PrepareTrialState(stateData : (Int, JordanWignerInputState[]), qubits : Qubit[]) : Unit {
        let (kind, terms) = stateData;
        if kind == 2 {
            if Length(terms) == 1 {
                let (_, orbitals) = terms[0]!;
                PrepareSingleConfigurationalStateSingleSiteOccupation(orbitals, qubits);
            } else {
                PrepareSparseMultiConfigurationalState(_ => (), terms, qubits);
            }
        } elif kind == 3 {
            let reference = PrepareSparseMultiConfigurationalState(_ => (), [Tail(terms)], _);
            PrepareUnitaryCoupledClusterState(reference, Most(terms), 1.0, qubits);
        } else {
            fail $"There is no state preparation of kind {kind}: 2 is a sparse superposition, 3 a unitary coupled cluster.";
        }
    }

    /// Prepares a state, then applies exp(T - T†) for a cluster operator T in one step of Trotter's formula.
    operation PrepareUnitaryCoupledClusterState(
        initialStatePreparation : (Qubit[] => Unit),
        clusterOperator : JordanWignerInputState[],
        trotterStepSize : Double,
        qubits : Qubit[]
    ) : Unit {
        let generator = EvolutionGenerator(
            JordanWignerClusterOperatorEvolutionSet(),
            JordanWignerClusterOperatorGeneratorSystem(clusterOperator)
        );
        initialStatePreparation(qubits);
        TrotterSimulationAlgorithm(trotterStepSize, 1)!(1.0, generator, qubits);
    }

    /// The terms of a cluster operator: the first half of a term's orbitals gain electrons, the second half lose them.
    function JordanWignerClusterOperatorGeneratorSystem(data : JordanWignerInputState[]) : GeneratorSystem {
        GeneratorSystem(Length(data), ClusterTerm(data, _))
    }

    internal function ClusterTerm(data : JordanWignerInputState[], index : Int) : GeneratorIndex {
        let ((amplitude, _), orbitals) = data[index]!;
        GeneratorIndex(([Length(orbitals) / 2], [amplitude]), orbitals)
    }

    /// How the terms of a cluster operator evolve a register: exp(t(T - T†)).
    function JordanWignerClusterOperatorEvolutionSet() : EvolutionSet {
        EvolutionSet(term -> EvolutionUnitary(EvolveUnderCluster(term, _, _)))
    }

    internal operation EvolveUnderCluster(term : GeneratorIndex, time : Double, qubits : Qubit[]) : Unit is Adj + Ctl {
        let ((kind, amplitudes), orbitals) = term!;
        for (paulis, coefficient) in ClusterPaulis(kind[0], orbitals, Length(qubits)) {
            Exp(paulis, time * amplitudes[0] * coefficient, qubits);
        }
    }

    /// Products of Paulis P and coefficients c with T - T† = i Σ c P, for T of `creators` creations and as many
    /// annihilations. By Jordan and Wigner a†ⱼ is (X - iY)/2 and aⱼ (X + iY)/2 on qubit j, with Z on all qubits before.
    internal function ClusterPaulis(creators : Int, orbitals : Int[], qubitCount : Int) : (Pauli[], Double)[] {
        let identity = Repeated(0, qubitCount);
        mutable terms = [(identity, Complex(1.0, 0.0))];
        for (place, orbital) in Enumerated(orbitals) {
            let sign = place < creators ? -1.0 | 1.0;
            mutable next = [];
            for (string, factor) in terms {
                for (axis, weight) in [(1, Complex(0.5, 0.0)), (2, Complex(0.0, 0.5 * sign))] {
                    mutable product = string;
                    mutable value = TimesC(factor, weight);
                    for qubit in 0..orbital {
                        let (pauli, phase) = PauliProduct(product[qubit], qubit == orbital ? axis | 3);
                        product w/= qubit <- pauli;
                        value = TimesC(value, phase);
                    }
                    next += [(product, value)];
                }
            }
            terms = next;
        }
        // T - T† keeps twice the imaginary part of each.
        mutable result = [];
        for (string, value) in terms {
            if AbsD(value.Imag) > 1e-12 {
                result += [(IntsToPaulis(string), 2.0 * value.Imag)];
            }
        }
        result
    }

    /// The product of two Paulis, given as 0 to 3 for I, X, Y, Z, with its phase.
    internal function PauliProduct(left : Int, right : Int) : (Int, Complex) {
        if left == 0 or right == 0 or left == right {
            return (left ^^^ right, Complex(1.0, 0.0));
        }
        (left ^^^ right, Complex(0.0, (right - left + 3) % 3 == 1 ? 1.0 | -1.0))
    }
}
