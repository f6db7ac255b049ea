namespace Microsoft.Quantum.AmplitudeAmplification {
    import Microsoft.Quantum.Canon.*;
    import Microsoft.Quantum.Oracles.*;
    import Std.Arrays.*;
    import Std.Convert.*;
    import Std.Diagnostics.*;
    import Std.Math.*;

    /// Phases of the partial reflections of an amplification, in the order they are applied: about the start state, then
    /// about the target, once in each round. The last round ends with the target; both arrays are equally long.
    newtype ReflectionPhases = (AboutStart : Double[], AboutTarget : Double[]);

    /// Phases φⱼ of an amplification as a product of rotations exp(-iφⱼZ/2) exp(-iθX/2) exp(iφⱼZ/2), one for each query.
    newtype RotationPhases = Double[];

    /// Phases of rotations as phases of partial reflections. Fails unless there is an odd number of rotations.
    ///
    /// In the plane of start and target state a query is a rotation by θ and its adjoint one by -θ, which is the same
    /// rotation between two reflections Z; partial reflections are rotations about Z. What stands between two queries
    /// is the difference of their phases then, less π (Low and Chuang, arXiv:1707.05391).
    function RotationPhasesAsReflectionPhases(rotPhases : RotationPhases) : ReflectionPhases {
        let phases = rotPhases!;
        let count = Length(phases);
        Fact(count % 2 == 1, "Number of rotations must be odd.");
        let last = count / 2;
        mutable aboutStart = [phases[0] - 0.5 * PI()];
        mutable aboutTarget = [];
        for i in 1..last {
            aboutTarget += [phases[2 * i - 2] - phases[2 * i - 1] - PI()];
            aboutStart += [phases[2 * i] - phases[2 * i - 1] - PI()];
        }
        ReflectionPhases(aboutStart, aboutTarget + [phases[count - 1] - 0.5 * PI()])
    }

    /// The phases of amplitude amplification with full reflections: a target probability sin²θ becomes sin²((2k + 1)θ)
    /// after k = `nIterations` rounds (Brassard, Høyer, Mosca and Tapp, arXiv:quant-ph/0005055).
    function StandardReflectionPhases(nIterations : Int) : ReflectionPhases {
        let rounds = Repeated(PI(), nIterations);
        ReflectionPhases([0.0] + rounds, rounds + [0.0])
    }

    /// The phases with which `nQueries` queries find the target with probability `successMin` or more, for all target
    /// probabilities from a bound on that falls as nQueries⁻² (Yoder, Low and Chuang, arXiv:1409.3305). Fails unless
    /// `nQueries` is positive and odd and 0 ≤ successMin < 1.
    function FixedPointReflectionPhases(nQueries : Int, successMin : Double) : ReflectionPhases {
        Fact(nQueries > 0 and nQueries % 2 == 1, "Number of queries must be positive and odd.");
        Fact(0.0 <= successMin and successMin < 1.0, "Success probability must be at least 0 and less than 1.");
        let queries = IntAsDouble(nQueries);
        let gamma = 1.0 / Cosh(ArcCosh(1.0 / Sqrt(1.0 - successMin)) / queries);
        let scale = Sqrt(1.0 - gamma * gamma);
        mutable phases = [0.0, size = nQueries];
        for j in 1..nQueries - 1 {
            phases w/= j <- phases[j - 1] + 2.0 * ArcTan(Tan(PI() * IntAsDouble(j) / queries) * scale);
        }
        RotationPhasesAsReflectionPhases(RotationPhases(phases))
    }

    /// The reflection that multiplies |0…0⟩ by e^{iφ}.
    function ReflectionStart() : ReflectionOracle {
        ReflectionOracle(RAll0)
    }

    /// The reflection that multiplies by e^{iφ} where the flag qubit, given by its index, is |1⟩.
    function TargetStateReflectionOracle(idxFlagQubit : Int) : ReflectionOracle {
        ReflectionOracle((phase, qubits) => R1(phase, qubits[idxFlagQubit]))
    }

    /// Applies rounds of partial reflections, about the target between an operation and its adjoint, and at last the
    /// operation itself (Berry et al., arXiv:1312.1414). Reflections by exactly 0 are left out. Fails unless there are
    /// as many phases about the start as about the target.
    operation ApplyObliviousAmplitudeAmplification(
        phases : ReflectionPhases,
        startStateReflection : ReflectionOracle,
        targetStateReflection : ReflectionOracle,
        signalOracle : ObliviousOracle,
        auxiliaryRegister : Qubit[],
        systemRegister : Qubit[]
    ) : Unit is Adj + Ctl {
        let (aboutStart, aboutTarget) = (phases.AboutStart, phases.AboutTarget);
        Fact(
            Length(aboutStart) == Length(aboutTarget),
            "There must be as many phases about the start state as about the target state."
        );
        for (startPhase, targetPhase) in Zipped(aboutStart, aboutTarget) {
            if startPhase != 0.0 {
                startStateReflection.ApplyReflection(startPhase, auxiliaryRegister);
            }
            if targetPhase != 0.0 {
                within {
                    signalOracle!(auxiliaryRegister, systemRegister);
                } apply {
                    targetStateReflection.ApplyReflection(targetPhase, auxiliaryRegister);
                }
            }
        }
        signalOracle!(auxiliaryRegister, systemRegister);
    }

    /// Applies rounds of partial reflections about a start and a target state to a register in the start state.
    operation ApplyAmplitudeAmplification(
        phases : ReflectionPhases,
        startStateReflection : ReflectionOracle,
        targetStateReflection : ReflectionOracle,
        target : Qubit[]
    ) : Unit is Adj + Ctl {
        ApplyObliviousAmplitudeAmplification(
            phases,
            startStateReflection,
            targetStateReflection,
            ObliviousOracle(NoOp<(Qubit[], Qubit[])>),
            target,
            []
        );
    }

    /// The operation on an auxiliary and a system register that amplifies by partial reflections of the auxiliary one
    /// about the start state and, after an operation on both, about the target.
    function ObliviousAmplitudeAmplificationFromPartialReflections(
        phases : ReflectionPhases,
        startStateReflection : ReflectionOracle,
        targetStateReflection : ReflectionOracle,
        signalOracle : ObliviousOracle
    ) : (Qubit[], Qubit[]) => Unit is Adj + Ctl {
        ApplyObliviousAmplitudeAmplification(
            phases,
            startStateReflection,
            targetStateReflection,
            signalOracle,
            _,
            _
        )
    }

    /// The operation on an auxiliary register in |0…0⟩ and a system register that prepares the first, applies
    /// `signalOracle` to both, and amplifies the part where the flag qubit of the auxiliary register is |1⟩.
    function ObliviousAmplitudeAmplificationFromStatePreparation(
        phases : ReflectionPhases,
        startStateOracle : DeterministicStateOracle,
        signalOracle : ObliviousOracle,
        idxFlagQubit : Int
    ) : (Qubit[], Qubit[]) => Unit is Adj + Ctl {
        ObliviousAmplitudeAmplificationFromPartialReflections(
            phases,
            ReflectionStart(),
            TargetStateReflectionOracle(idxFlagQubit),
            ObliviousOracleFromDeterministicStateOracle(startStateOracle, signalOracle)
        )
    }

    /// The operation that amplifies by partial reflections about the start state, in which it takes its register, and
    /// about the target.
    function AmplitudeAmplificationFromPartialReflections(
        phases : ReflectionPhases,
        startStateReflection : ReflectionOracle,
        targetStateReflection : ReflectionOracle
    ) : Qubit[] => Unit is Adj + Ctl {
        ApplyAmplitudeAmplification(phases, startStateReflection, targetStateReflection, _)
    }

    /// The operation that takes |0…0⟩ to a prepared state in which the part with |1⟩ in the flag qubit, given by its
    /// index, is amplified.
    function AmplitudeAmplificationFromStatePreparation(
        phases : ReflectionPhases,
        stateOracle : StateOracle,
        idxFlagQubit : Int
    ) : Qubit[] => Unit is Adj + Ctl {
        let oblivious = ObliviousAmplitudeAmplificationFromStatePreparation(
            phases,
            DeterministicStateOracleFromStateOracle(idxFlagQubit, stateOracle),
            ObliviousOracle(NoOp<(Qubit[], Qubit[])>),
            idxFlagQubit
        );
        oblivious(_, [])
    }

    /// The operation that takes |0…0⟩ to a prepared state and amplifies its part with |1⟩ in the flag qubit by
    /// `nIterations` rounds of full reflections.
    function StandardAmplitudeAmplification(
        nIterations : Int,
        stateOracle : StateOracle,
        idxFlagQubit : Int
    ) : Qubit[] => Unit is Adj + Ctl {
        AmplitudeAmplificationFromStatePreparation(
            StandardReflectionPhases(nIterations),
            stateOracle,
            idxFlagQubit
        )
    }

    /// Takes a register in |0…0⟩ to the part of a prepared state that `statePrepOracle` flags with |1⟩ in the first
    /// qubit of its register, an auxiliary one before `startQubits`. Repeats fixed-point amplification with more and
    /// more queries until the flag is measured as `One`. Fails when 999 queries do not find it.
    operation ApplyFixedPointAmplification(statePrepOracle : StateOracle, startQubits : Qubit[]) : Unit {
        use flag = Qubit();
        mutable queries = 1;
        repeat {
            if queries > 999 {
                fail $"Target state not found with up to {queries / 2} queries at once.";
            }
            let phases = FixedPointReflectionPhases(queries, 0.99);
            AmplitudeAmplificationFromStatePreparation(phases, statePrepOracle, 0)([flag] + startQubits);
        } until MResetZ(flag) == One
        fixup {
            ResetAll(startQubits);
            queries = 2 * queries + 1;
        }
    }
}
