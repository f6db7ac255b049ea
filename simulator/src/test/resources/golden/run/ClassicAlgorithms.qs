// Programs as they were written for the first kits: their forms, and the classic libraries together.

// run Algorithms.Factor(15)
// run Algorithms.SearchMany()
// run Algorithms.HydrogenEnergy(0.7)
// run Algorithms.IsingOrder()
// run Algorithms.PhaseBits(5)
// run Algorithms.Prepared()
// run Algorithms.Teleported()
// run Algorithms.Squared()
// run Algorithms.Walk()
namespace Algorithms {
    open Microsoft.Quantum.AmplitudeAmplification;
    open Microsoft.Quantum.Arithmetic;
    open Microsoft.Quantum.Arrays;
    open Microsoft.Quantum.Canon;
    open Microsoft.Quantum.Characterization;
    open Microsoft.Quantum.Convert;
    open Microsoft.Quantum.Diagnostics as Diag;
    open Microsoft.Quantum.Intrinsic;
    open Microsoft.Quantum.Math;
    open Microsoft.Quantum.Measurement;
    open Microsoft.Quantum.Oracles;
    open Microsoft.Quantum.Preparation;
    open Microsoft.Quantum.Random;
    open Microsoft.Quantum.Simulation;

    // Shor's algorithm: the order of a number modulo another by phase estimation, then common divisors.

    operation MultiplyBy (generator : Int, modulus : Int, power : Int, target : Qubit[]) : Unit {
        body (...) {
            Diag.EqualityFactB(IsCoprimeI(generator, modulus), true, "generator and modulus must be coprime");
            MultiplyByModularInteger(ExpModI(generator, power, modulus), modulus, LittleEndian(target));
        }
        adjoint auto;
        controlled auto;
        controlled adjoint auto;
    }

    operation Order (generator : Int, modulus : Int) : Int {
        mutable result = 1;
        let bits = BitSizeI(modulus);
        let precision = 2 * bits + 1;
        repeat {
            mutable numerator = 0;
            using (eigenstate = Qubit[bits]) {
                let register = LittleEndian(eigenstate);
                ApplyXorInPlace(1, register);
                let oracle = DiscreteOracle(MultiplyBy(generator, modulus, _, _));
                // One control again and again, the bits from the least significant on.
                for (idx in precision - 1..-1..0) {
                    using (control = Qubit()) {
                        H(control);
                        Controlled oracle!([control], (1 <<< idx, eigenstate));
                        R1Frac(numerator, precision - 1 - idx, control);
                        H(control);
                        if (MResetZ(control) == One) {
                            set numerator += 1 <<< (precision - 1 - idx);
                        }
                    }
                }
                ResetAll(eigenstate);
            }
            if (numerator != 0) {
                let gcd = GreatestCommonDivisorI(numerator, 1 <<< precision);
                let fraction = ContinuedFractionConvergentI(Fraction(numerator, 2^precision), modulus);
                let (_, period) = fraction!;
                set result = (AbsI(period) * result) / GreatestCommonDivisorI(result, AbsI(period));
            }
        } until (ExpModI(generator, result, modulus) == 1)
        fixup {
            Message("The estimate has been no multiple of the order.");
        }
        return result;
    }

    operation Factor (number : Int) : (Int, Int) {
        mutable found = false;
        mutable factors = (1, number);
        repeat {
            let generator = DrawRandomInt(2, number - 1);
            if (IsCoprimeI(generator, number)) {
                let period = Order(generator, number);
                if (period % 2 == 0) {
                    let half = ExpModI(generator, period / 2, number);
                    if (half != number - 1) {
                        let factor = MaxI(GreatestCommonDivisorI(half - 1, number), GreatestCommonDivisorI(half + 1, number));
                        set found = factor != 1 and factor != number;
                        set factors = found ? (factor, number / factor) | factors;
                    }
                }
            }
        } until (found)
        fixup {
        }
        return factors;
    }

    // Search in a database by amplitude amplification.

    operation MarkedState (marked : Int[], flagIndex : Int, register : Qubit[]) : Unit is Adj + Ctl {
        let database = Exclude([flagIndex], register);
        ApplyToEachCA(H, database);
        for (element in marked) {
            (ControlledOnInt(element, X))(database, register[flagIndex]);
        }
    }

    operation SearchMany () : Bool {
        let marked = [3, 5];
        let theta = ArcSin(Sqrt(IntAsDouble(Length(marked)) / 16.0));
        let oracle = StateOracle(MarkedState(marked, _, _));
        mutable agree = false;
        using (register = Qubit[5]) {
            for (nIterations in 0..3) {
                (StandardAmplitudeAmplification(nIterations, oracle, 0))(register);
                let expected = PowD(Sin(IntAsDouble(2 * nIterations + 1) * theta), 2.0);
                Diag.AssertMeasurementProbability([PauliZ], [register[0]], One, expected, "not Grover's probability", 1E-10);
                ResetAll(register);
            }
            (StandardAmplitudeAmplification(1, oracle, 0))(register);
            let flag = MResetZ(register[0]);
            let number = MeasureInteger(LittleEndian(Rest(register)));
            set agree = (flag == One) == (number == 3 or number == 5);
        }
        return agree;
    }

    // Hydrogen in a minimal basis on two qubits: a sum of Paulis with the coefficients of a bond length near equilibrium.

    function HydrogenTerms () : ((Int[], Double[]), Int[])[] {
        return [
            (([0], [-0.4804]), [0]),
            (([3], [0.3435]), [0]),
            (([3], [-0.4347]), [1]),
            (([3, 3], [0.5716]), [0, 1]),
            (([1, 1], [0.0910]), [0, 1]),
            (([2, 2], [0.0910]), [0, 1])
        ];
    }

    function HydrogenTerm (index : Int) : GeneratorIndex {
        return GeneratorIndex((HydrogenTerms())[index]);
    }

    // The ground state lies in the plane of |01> and |10>, where the Hamiltonian is a 2 by 2 matrix.
    function ExactEnergy () : Double {
        let mean = -0.4804 - 0.5716;
        let half = 0.3435 + 0.4347;
        return mean - Sqrt(half * half + 0.182 * 0.182);
    }

    operation PrepareGround (qubits : Qubit[]) : Unit is Adj {
        let angle = ArcTan2(-0.182, 0.3435 + 0.4347);
        // cos|10> + sin|01>, the first qubit in |1>.
        Ry(PI() + angle, qubits[0]);
        X(qubits[0]);
        CNOT(qubits[0], qubits[1]);
        X(qubits[0]);
    }

    operation HydrogenEnergy (time : Double) : (Bool, Bool) {
        let system = GeneratorSystem(6, HydrogenTerm);
        let generator = EvolutionGenerator(PauliEvolutionSet(), system);
        let simulation = TrotterSimulationAlgorithm(time / 4.0, 2);
        let evolve = simulation!(time, generator, _);
        let phase = EstimateEnergy(2, PrepareGround, evolve, RobustPhaseEstimation(8, _, _));
        let energy = phase / time;
        Message($"{Round(energy * 50.0)} of {Round(ExactEnergy() * 50.0)}");
        let (norm, encoding) = PauliBlockEncoding(system);
        return (AbsD(energy - ExactEnergy()) < 0.03, AbsD(norm - 2.0122) < 1E-9);
    }

    // An Ising chain that is taken from one field to a coupling slowly: its ends agree afterwards.

    function Field (nSites : Int) : GeneratorSystem {
        return GeneratorSystem(nSites, FieldTerm);
    }

    function FieldTerm (site : Int) : GeneratorIndex {
        return GeneratorIndex(([1], [1.0]), [site]);
    }

    function CouplingTerm (site : Int) : GeneratorIndex {
        return GeneratorIndex(([3, 3], [1.0]), [site, site + 1]);
    }

    operation IsingOrder () : Bool[] {
        let nSites = 4;
        let start = EvolutionGenerator(PauliEvolutionSet(), Field(nSites));
        let end = EvolutionGenerator(PauliEvolutionSet(), GeneratorSystem(nSites - 1, CouplingTerm));
        let sweep = InterpolatedEvolution(20.0, start, end, TimeDependentTrotterSimulationAlgorithm(0.1, 2));
        mutable agree = new Bool[0];
        using (sites = Qubit[nSites]) {
            ApplyToEach(H, sites);
            sweep(sites);
            for (i in 0..nSites - 2) {
                Diag.AssertMeasurementProbability([PauliZ, PauliZ], [sites[i], sites[i + 1]], Zero, 1.0, "not in order", 0.02);
                set agree += [Measure([PauliZ, PauliZ], [sites[i], sites[i + 1]]) == Zero];
            }
            ResetAll(sites);
        }
        return agree;
    }

    // Phase estimation with the transform: R1(2 pi k / 32) has an exact answer.

    operation Rotated (turns : Int, power : Int, target : Qubit[]) : Unit is Adj + Ctl {
        for (_ in 1..power) {
            R1Frac(turns, 4, Head(target));
        }
    }

    operation PhaseBits (nBits : Int) : Int[] {
        mutable estimates = new Int[0];
        for (turns in 0..7..31) {
            using ((target, estimate) = (Qubit[1], Qubit[nBits])) {
                X(target[0]);
                QuantumPhaseEstimation(DiscreteOracle(Rotated(turns, _, _)), target, BigEndian(estimate));
                set estimates += [MeasureInteger(BigEndianAsLittleEndian(BigEndian(estimate)))];
                ResetAll(target);
            }
        }
        return estimates;
    }

    // State preparation, undone again with a borrowed qubit beside it.

    operation Prepared () : Unit {
        let amplitudes = [0.125, 0.25, 0.0, 0.5];
        let prepare = StatePreparationPositiveCoefficients(amplitudes);
        using (qubits = Qubit[2]) {
            prepare(LittleEndian(qubits));
            let norm = PNorm(2.0, amplitudes);
            for (i in IndexRange(amplitudes)) {
                AssertProbInt(i, PowD(amplitudes[i] / norm, 2.0), LittleEndian(qubits), 1E-10);
            }
            borrowing (dirty = Qubit()) {
                within {
                    CNOT(qubits[0], dirty);
                } apply {
                    (Adjoint NoOp<Qubit>)(dirty);
                }
            }
            (Adjoint prepare)(LittleEndian(qubits));
            Diag.AssertAllZero(qubits);
        }
    }

    // Teleportation with corrections that results choose.

    operation Teleport (message : Qubit, target : Qubit) : Unit {
        using (here = Qubit()) {
            H(here);
            CNOT(here, target);
            CNOT(message, here);
            H(message);
            ApplyIfOne(MResetZ(message), (Z, target));
            if (IsResultOne(MResetZ(here))) { X(target); }
        }
    }

    operation Teleported () : Unit {
        for (round in 1..4) {
            using ((message, target) = (Qubit(), Qubit())) {
                let angle = DrawRandomDouble(0.0, 6.28);
                Ry(angle, message);
                Rz(0.3, message);
                Teleport(message, target);
                (Adjoint Rz)(0.3, target);
                (Adjoint Ry)(angle, target);
                Diag.AssertQubit(Zero, target);
            }
        }
    }

    // All squares at once: a superposition through a multiplier, and the uncomputed rest.

    operation Squared () : Int[] {
        mutable seen = new Int[4];
        using ((xs, squares) = (Qubit[2], Qubit[4])) {
            for (x in 0..3) {
                ApplyToEachA(H, xs);
                SquareI(LittleEndian(xs), LittleEndian(squares));
                AssertProbInt(x * x, 0.25, LittleEndian(squares), 1E-10);
                (Adjoint SquareI)(LittleEndian(xs), LittleEndian(squares));
                ApplyToEachA(H, xs);
                set seen w/= x <- x * x;
            }
            Diag.AssertAllZero(xs + squares);
        }
        return seen;
    }

    // The walk of a one-qubit Hamiltonian turns its state by twice the arcsine of the energy.

    operation Walk () : Unit {
        let terms = [GeneratorIndex(([3], [0.6]), [0]), GeneratorIndex(([0], [0.4]), [0])];
        let (norm, encoding) = PauliBlockEncoding(GeneratorSystem(2, LookupFunction(terms)));
        let walk = QuantumWalkByQubitization(encoding);
        using ((aux, system) = (Qubit[1], Qubit[1])) {
            X(system[0]);
            // H = 0.6 Z + 0.4 is -0.2 on |1>: two steps leave |0> of the auxiliary with (1 - 2 * 0.04)^2.
            walk(aux, system);
            walk(aux, system);
            Diag.AssertMeasurementProbability([PauliZ], aux, Zero, 0.8464, "not the walk", 1E-10);
            ResetAll(aux + system);
        }
    }
}
