namespace Microsoft.Quantum.Simulation {
    import Microsoft.Quantum.Canon.*;
    import Microsoft.Quantum.Oracles.*;
    import Std.Arrays.*;
    import Std.Convert.*;
    import Std.Diagnostics.*;
    import Std.Math.*;

    /// An operation that evolves a register for a time.
    newtype EvolutionUnitary = ((Double, Qubit[]) => Unit is Adj + Ctl);

    /// A term of a Hamiltonian: ((what it is, its coefficients), the qubits it acts on).
    newtype GeneratorIndex = ((Int[], Double[]), Int[]);

    /// A Hamiltonian: the number of its terms, and each term by its index.
    newtype GeneratorSystem = (Int, (Int -> GeneratorIndex));

    /// A Hamiltonian that depends on a time from 0 to 1.
    newtype TimeDependentGeneratorSystem = (Double -> GeneratorSystem);

    /// How each term of a Hamiltonian evolves a register.
    newtype EvolutionSet = (GeneratorIndex -> EvolutionUnitary);

    /// A Hamiltonian with how its terms evolve a register.
    newtype EvolutionGenerator = (EvolutionSet, GeneratorSystem);

    /// A Hamiltonian that depends on a time from 0 to 1, with how its terms evolve a register.
    newtype EvolutionSchedule = (EvolutionSet, (Double -> GeneratorSystem));

    /// An operation that evolves a register for a time under a Hamiltonian.
    newtype SimulationAlgorithm = ((Double, EvolutionGenerator, Qubit[]) => Unit is Adj + Ctl);

    /// An operation that evolves a register for a time under a Hamiltonian that changes meanwhile.
    newtype TimeDependentSimulationAlgorithm = ((Double, EvolutionSchedule, Qubit[]) => Unit is Adj + Ctl);

    /// An operation on a register.
    newtype Unitary = (Qubit[] => Unit is Adj + Ctl);

    /// The term without effect, whatever its index.
    function IdentityGeneratorIndex(idxTerm : Int) : GeneratorIndex {
        GeneratorIndex(([0], [0.0]), [0])
    }

    /// The Hamiltonian without terms.
    function IdentityGeneratorSystem() : GeneratorSystem {
        GeneratorSystem(0, IdentityGeneratorIndex)
    }

    /// The Hamiltonian that has no terms at any time.
    function IdentityTimeDependentGeneratorSystem() : TimeDependentGeneratorSystem {
        TimeDependentGeneratorSystem(_ -> IdentityGeneratorSystem())
    }

    /// The number of terms.
    function GetGeneratorSystemNTerms(generatorSystem : GeneratorSystem) : Int {
        let (count, _) = generatorSystem!;
        count
    }

    /// The terms by their index.
    function GetGeneratorSystemFunction(generatorSystem : GeneratorSystem) : (Int -> GeneratorIndex) {
        let (_, term) = generatorSystem!;
        term
    }

    /// A term with its coefficients multiplied.
    function MultiplyGeneratorIndex(multiplier : Double, generatorIndex : GeneratorIndex) : GeneratorIndex {
        let ((kind, coefficients), qubits) = generatorIndex!;
        GeneratorIndex((kind, Mapped(c -> multiplier * c, coefficients)), qubits)
    }

    /// A Hamiltonian multiplied by a number.
    function MultiplyGeneratorSystem(multiplier : Double, generatorSystem : GeneratorSystem) : GeneratorSystem {
        let (count, term) = generatorSystem!;
        GeneratorSystem(count, k -> MultiplyGeneratorIndex(multiplier, term(k)))
    }

    /// The sum of two Hamiltonians: the terms of the first, then those of the second.
    function AddGeneratorSystems(
        generatorSystemA : GeneratorSystem,
        generatorSystemB : GeneratorSystem
    ) : GeneratorSystem {
        let (countA, termA) = generatorSystemA!;
        let (countB, termB) = generatorSystemB!;
        GeneratorSystem(countA + countB, k -> k < countA ? termA(k) | termB(k - countA))
    }

    /// The sum of Hamiltonians.
    function SumGeneratorSystems(generatorSystems : GeneratorSystem[]) : GeneratorSystem {
        Fold(AddGeneratorSystems, IdentityGeneratorSystem(), generatorSystems)
    }

    /// The Hamiltonian that goes from one at time 0 to another at time 1 in a straight line.
    function InterpolateGeneratorSystems(
        generatorSystemStart : GeneratorSystem,
        generatorSystemEnd : GeneratorSystem
    ) : TimeDependentGeneratorSystem {
        TimeDependentGeneratorSystem(
            s -> AddGeneratorSystems(
                MultiplyGeneratorSystem(1.0 - s, generatorSystemStart),
                MultiplyGeneratorSystem(s, generatorSystemEnd)
            )
        )
    }

    /// The Pauli of a number: 0 to 3 for I, X, Y and Z. Fails for others.
    function IntToPauli(idx : Int) : Pauli {
        [PauliI, PauliX, PauliY, PauliZ][idx]
    }

    /// The Paulis of numbers: 0 to 3 for I, X, Y and Z. Fails for others.
    function IntsToPaulis(ints : Int[]) : Pauli[] {
        Mapped(IntToPauli, ints)
    }

    /// The coefficient of a Pauli term.
    function PauliCoefficientFromGenIdx(generatorIndex : GeneratorIndex) : Double {
        let ((_, coefficients), _) = generatorIndex!;
        coefficients[0]
    }

    /// The Paulis of a Pauli term and the qubits they act on.
    function PauliStringFromGenIdx(generatorIndex : GeneratorIndex) : (Pauli[], Int[]) {
        let ((paulis, _), qubits) = generatorIndex!;
        (IntsToPaulis(paulis), qubits)
    }

    /// How a Pauli term with coefficient c evolves a register for a time t: exp(itcP).
    function PauliEvolutionFunction(generatorIndex : GeneratorIndex) : EvolutionUnitary {
        EvolutionUnitary(EvolveUnderPauli(generatorIndex, _, _))
    }

    /// Evolves under a Pauli term.
    internal operation EvolveUnderPauli(term : GeneratorIndex, time : Double, qubits : Qubit[]) : Unit is Adj + Ctl {
        let (paulis, places) = PauliStringFromGenIdx(term);
        Exp(paulis, PauliCoefficientFromGenIdx(term) * time, Subarray(places, qubits));
    }

    /// How Pauli terms evolve a register: exp(itcP) for a time t and a coefficient c.
    function PauliEvolutionSet() : EvolutionSet {
        EvolutionSet(PauliEvolutionFunction)
    }

    /// The operation that evolves for one step by the product formula of Trotter (order 1) or Suzuki (even orders).
    /// Fails for other orders.
    function TrotterStep(
        evolutionGenerator : EvolutionGenerator,
        trotterOrder : Int,
        trotterStepSize : Double
    ) : (Qubit[] => Unit is Adj + Ctl) {
        let (_, system) = evolutionGenerator!;
        let count = GetGeneratorSystemNTerms(system);
        let step = DecomposedIntoTimeStepsCA((count, EvolveUnderTerm(evolutionGenerator, _, _, _)), trotterOrder);
        step(trotterStepSize, _)
    }

    /// Evolves under one term.
    internal operation EvolveUnderTerm(
        generator : EvolutionGenerator,
        index : Int,
        time : Double,
        qubits : Qubit[]
    ) : Unit is Adj + Ctl {
        let (evolution, system) = generator!;
        let unitary = evolution!(GetGeneratorSystemFunction(system)(index));
        unitary!(time, qubits);
    }

    /// Evolution in equal steps, none longer than `trotterStepSize`, each by a product formula.
    function TrotterSimulationAlgorithm(trotterStepSize : Double, trotterOrder : Int) : SimulationAlgorithm {
        SimulationAlgorithm(EvolveInSteps(trotterStepSize, trotterOrder, _, _, _))
    }

    /// The number of steps and how long each is.
    internal function StepsOver(stepSize : Double, maxTime : Double) : (Int, Double) {
        let count = Ceiling(AbsD(maxTime) / stepSize - 1e-9);
        (count, count == 0 ? 0.0 | maxTime / IntAsDouble(count))
    }

    /// Evolves under a Hamiltonian that stays the same.
    internal operation EvolveInSteps(
        stepSize : Double,
        order : Int,
        maxTime : Double,
        generator : EvolutionGenerator,
        qubits : Qubit[]
    ) : Unit is Adj + Ctl {
        let (count, step) = StepsOver(stepSize, maxTime);
        for _ in 1..count {
            TrotterStep(generator, order, step)(qubits);
        }
    }

    /// Evolution in equal steps, none longer than `trotterStepSize`, each by a product formula for the Hamiltonian at the
    /// middle of the step.
    function TimeDependentTrotterSimulationAlgorithm(
        trotterStepSize : Double,
        trotterOrder : Int
    ) : TimeDependentSimulationAlgorithm {
        TimeDependentSimulationAlgorithm(EvolveAlongSchedule(trotterStepSize, trotterOrder, _, _, _))
    }

    /// Evolves under a Hamiltonian that changes.
    internal operation EvolveAlongSchedule(
        stepSize : Double,
        order : Int,
        maxTime : Double,
        schedule : EvolutionSchedule,
        qubits : Qubit[]
    ) : Unit is Adj + Ctl {
        let (evolution, system) = schedule!;
        let (count, step) = StepsOver(stepSize, maxTime);
        for k in 0..count - 1 {
            let middle = (IntAsDouble(k) + 0.5) / IntAsDouble(count);
            TrotterStep(EvolutionGenerator(evolution, system(middle)), order, step)(qubits);
        }
    }

    /// The operation that evolves while one Hamiltonian turns into another in a straight line over `interpolationTime`.
    /// Both evolve as the first one's terms do.
    function InterpolatedEvolution(
        interpolationTime : Double,
        evolutionGeneratorStart : EvolutionGenerator,
        evolutionGeneratorEnd : EvolutionGenerator,
        timeDependentSimulationAlgorithm : TimeDependentSimulationAlgorithm
    ) : (Qubit[] => Unit is Adj + Ctl) {
        let (evolution, systemStart) = evolutionGeneratorStart!;
        let (_, systemEnd) = evolutionGeneratorEnd!;
        let systems = InterpolateGeneratorSystems(systemStart, systemEnd);
        timeDependentSimulationAlgorithm!(interpolationTime, EvolutionSchedule(evolution, systems!), _)
    }

    /// Prepares a state and estimates the phase an operation gives it.
    operation EstimateEnergy(
        nQubits : Int,
        statePrepUnitary : (Qubit[] => Unit),
        qpeUnitary : (Qubit[] => Unit is Adj + Ctl),
        phaseEstAlgorithm : ((DiscreteOracle, Qubit[]) => Double)
    ) : Double {
        EstimateEnergyWithAdiabaticEvolution(nQubits, statePrepUnitary, NoOp<Qubit[]>, qpeUnitary, phaseEstAlgorithm)
    }

    /// Prepares a state, evolves it and estimates the phase an operation gives it.
    operation EstimateEnergyWithAdiabaticEvolution(
        nQubits : Int,
        statePrepUnitary : (Qubit[] => Unit),
        adiabaticUnitary : (Qubit[] => Unit),
        qpeUnitary : (Qubit[] => Unit is Adj + Ctl),
        phaseEstAlgorithm : ((DiscreteOracle, Qubit[]) => Double)
    ) : Double {
        use qubits = Qubit[nQubits];
        let energy = AdiabaticStateEnergyUnitary(
            statePrepUnitary,
            adiabaticUnitary,
            qpeUnitary,
            phaseEstAlgorithm,
            qubits
        );
        ResetAll(qubits);
        energy
    }

    /// Prepares a state of a register in |0…0⟩, evolves it and estimates the phase an operation gives it.
    operation AdiabaticStateEnergyUnitary(
        statePrepUnitary : (Qubit[] => Unit),
        adiabaticUnitary : (Qubit[] => Unit),
        qpeUnitary : (Qubit[] => Unit is Adj + Ctl),
        phaseEstAlgorithm : ((DiscreteOracle, Qubit[]) => Double),
        qubits : Qubit[]
    ) : Double {
        statePrepUnitary(qubits);
        adiabaticUnitary(qubits);
        phaseEstAlgorithm(OracleToDiscrete(qpeUnitary), qubits)
    }
}
