// Hamiltonian simulation against evolutions known in closed form.

// run Microsoft.Quantum.Simulation.IntsToPaulis([3, 2, 1, 0])
// run Evolves(1)
// run Evolves(2)
// run Evolves(4)
// run Sums()
// run Interpolates()
// run Sweeps()
// run Std.Math.AbsD(Energy() - 0.3) < 0.02
// run OrderCounts()

import Microsoft.Quantum.Characterization.*;
import Microsoft.Quantum.Simulation.*;
import Std.Diagnostics.*;
import Std.Math.*;

// 0.3 Z₀ and 0.5 X₁ and -0.2 Z₀ X₁: they commute.
function Commuting() : GeneratorSystem {
    let terms = [
        GeneratorIndex(([3], [0.3]), [0]),
        GeneratorIndex(([1], [0.5]), [1]),
        GeneratorIndex(([3, 1], [-0.2]), [0, 1])
    ];
    GeneratorSystem(3, k -> terms[k])
}

function Single(pauli : Int) : GeneratorSystem {
    GeneratorSystem(1, _ -> GeneratorIndex(([pauli], [1.0]), [0]))
}

operation Exact(qs : Qubit[]) : Unit is Adj + Ctl {
    Exp([PauliZ], 0.3 * 1.7, [qs[0]]);
    Exp([PauliX], 0.5 * 1.7, [qs[1]]);
    Exp([PauliZ, PauliX], -0.2 * 1.7, qs);
}

operation Evolves(order : Int) : Bool {
    let algorithm = TrotterSimulationAlgorithm(0.4, order);
    let generator = EvolutionGenerator(PauliEvolutionSet(), Commuting());
    CheckOperationsAreEqual(2, algorithm!(1.7, generator, _), Exact)
}

operation Sums() : Bool {
    let half = MultiplyGeneratorSystem(0.5, Commuting());
    let sum = SumGeneratorSystems([half, IdentityGeneratorSystem(), half]);
    let step = TrotterStep(EvolutionGenerator(PauliEvolutionSet(), sum), 1, 1.7);
    GetGeneratorSystemNTerms(sum) == 6 and CheckOperationsAreEqual(2, step, Exact)
}

// At time s the Hamiltonian is (1 - s) Z + 3 s Z: over a time of 1 it makes for exp(2iZ).
operation Interpolates() : Bool {
    let (first, last) = (Single(3), MultiplyGeneratorSystem(3.0, Single(3)));
    let evolution = InterpolatedEvolution(
        1.0,
        EvolutionGenerator(PauliEvolutionSet(), first),
        EvolutionGenerator(PauliEvolutionSet(), last),
        TimeDependentTrotterSimulationAlgorithm(0.1, 2)
    );
    CheckOperationsAreEqual(1, evolution, qs => Exp([PauliZ], 2.0, qs))
}

// A slow sweep from X to Z takes the state |+⟩ to |0⟩.
operation Sweeps() : Bool {
    let evolution = InterpolatedEvolution(
        60.0,
        EvolutionGenerator(PauliEvolutionSet(), Single(1)),
        EvolutionGenerator(PauliEvolutionSet(), Single(3)),
        TimeDependentTrotterSimulationAlgorithm(0.1, 2)
    );
    mutable zeros = 0;
    for _ in 1..20 {
        use q = Qubit();
        H(q);
        evolution([q]);
        if MResetZ(q) == Zero {
            zeros += 1;
        }
    }
    zeros >= 19
}

operation Energy() : Double {
    EstimateEnergyWithAdiabaticEvolution(
        1,
        qs => X(qs[0]),
        qs => (),
        qs => R1(0.3, qs[0]),
        RobustPhaseEstimation(8, _, _)
    )
}

// Terms that do not commute: higher orders come nearer to exp(i t (X + Z)), a rotation about (1, 0, 1)/√2.
operation OrderCounts() : Bool[] {
    let system = AddGeneratorSystems(Single(1), Single(3));
    mutable near = [];
    for order in [1, 2, 4] {
        use q = Qubit();
        TrotterSimulationAlgorithm(0.02, order)!(1.0, EvolutionGenerator(PauliEvolutionSet(), system), [q]);
        Ry(-0.25 * PI(), q);
        Exp([PauliZ], -Sqrt(2.0), [q]);
        Ry(0.25 * PI(), q);
        near += [CheckZero(q)];
        Reset(q);
    }
    near
}
