// Amplitude amplification against the success probabilities that theory gives. `Near` fails on an error above 1e-10.

// run Standard(0.3)
// run Standard(1.1)
// run Searches()
// run Inverts()
// run OnlyUnderControl()
// run FixedPoints(0.9)
// run FixedPoints(0.5)
// run AsRotations([0.3])
// run AsRotations([0.3, -1.1, 0.7])
// run AsRotations([0.2, 1.9, -0.4, 2.2, 0.6])
// run Oblivious(0.25)
// run Finds(0.05)
// run OldNames()
// run Microsoft.Quantum.AmplitudeAmplification.StandardReflectionPhases(2)
// run AsRotations([0.1, 0.2])
// run Microsoft.Quantum.AmplitudeAmplification.FixedPointReflectionPhases(4, 0.9)
// run Microsoft.Quantum.AmplitudeAmplification.FixedPointReflectionPhases(3, 1.0)
// run Uneven()
// run NeverFinds()

import Microsoft.Quantum.AmplitudeAmplification.*;
import Microsoft.Quantum.Diagnostics.*;
import Microsoft.Quantum.Oracles.*;
import Std.Arrays.*;
import Std.Canon.*;
import Std.Convert.*;
import Std.Diagnostics.*;
import Std.Math.*;

operation Near(probability : Double, qubit : Qubit) : Unit {
    AssertMeasurementProbability([PauliZ], [qubit], One, probability, "not as in theory", 1e-10);
}

// The flag is the last qubit; the state has it with probability sin²θ.
function Flagging(theta : Double) : StateOracle {
    StateOracle((flag, qs) => {
        Ry(2.0 * theta, qs[flag]);
        Controlled H([qs[flag]], qs[0]);
        X(qs[0]);
    })
}

operation Standard(theta : Double) : Double[] {
    mutable probabilities = [];
    for rounds in 0..4 {
        use qs = Qubit[2];
        StandardAmplitudeAmplification(rounds, Flagging(theta), 1)(qs);
        let expected = (Sin(IntAsDouble(2 * rounds + 1) * theta))^2.0;
        Near(expected, qs[1]);
        probabilities += [expected];
        ResetAll(qs);
    }
    probabilities
}

// Finds 5 among 8 numbers with a reflection of its own about the target.
operation Searches() : Unit {
    for rounds in 0..6 {
        use qs = Qubit[3];
        use flag = Qubit();
        let start = ReflectionOracleFromDeterministicStateOracle(DeterministicStateOracle(ApplyToEachCA(H, _)));
        let target = ReflectionOracle((phase, register) => ApplyControlledOnInt(5, R1(phase, _), Rest(register), register[0]));
        use spare = Qubit();
        // The target reflection needs one more qubit in |1⟩ to carry the phase.
        X(spare);
        ApplyToEach(H, qs);
        let wide = ReflectionOracle((phase, register) => start.ApplyReflection(phase, Rest(register)));
        AmplitudeAmplificationFromPartialReflections(StandardReflectionPhases(rounds), wide, target)([spare] + qs);
        ApplyControlledOnInt(5, X, qs, flag);
        Near((Sin(IntAsDouble(2 * rounds + 1) * ArcSin(Sqrt(0.125))))^2.0, flag);
        ResetAll(qs + [flag, spare]);
    }
}

operation Inverts() : Bool {
    use qs = Qubit[2];
    let amplified = StandardAmplitudeAmplification(3, Flagging(0.4), 1);
    amplified(qs);
    Adjoint amplified(qs);
    CheckAllZero(qs)
}

operation OnlyUnderControl() : Bool {
    let amplified = StandardAmplitudeAmplification(2, Flagging(0.4), 1);
    use (control, qs) = (Qubit(), Qubit[2]);
    Controlled amplified([control], qs);
    let untouched = CheckAllZero(qs);
    X(control);
    Controlled amplified([control], qs);
    Near((Sin(2.0))^2.0, qs[1]);
    ResetAll(qs + [control]);
    untouched
}

// 1 - δ² T_L(T_{1/L}(1/δ) √(1 - λ))² of Yoder, Low and Chuang.
function FixedPointTheory(queries : Int, successMin : Double, lambda : Double) : Double {
    let delta = Sqrt(1.0 - successMin);
    let scale = Cosh(ArcCosh(1.0 / delta) / IntAsDouble(queries));
    1.0 - delta * delta * (Chebyshev(queries, scale * Sqrt(1.0 - lambda)))^2.0
}

function Chebyshev(degree : Int, x : Double) : Double {
    mutable (before, now) = (1.0, x);
    for _ in 2..degree {
        (before, now) = (now, 2.0 * x * now - before);
    }
    now
}

operation FixedPoints(successMin : Double) : Unit {
    for queries in 1..2..9 {
        for theta in [0.2, 0.5, 1.0, 1.5] {
            use qs = Qubit[2];
            let phases = FixedPointReflectionPhases(queries, successMin);
            AmplitudeAmplificationFromStatePreparation(phases, Flagging(theta), 1)(qs);
            let expected = FixedPointTheory(queries, successMin, (Sin(theta))^2.0);
            Near(expected, qs[1]);
            Fact(queries < 9 or theta < 0.4 or expected >= successMin - 1e-9, "not a fixed point");
            ResetAll(qs);
        }
    }
}

// One qubit, which is its own flag: the product of rotations itself.
operation AsRotations(phases : Double[]) : Bool {
    let theta = 0.8;
    let amplified = AmplitudeAmplificationFromPartialReflections(
        RotationPhasesAsReflectionPhases(RotationPhases(phases)),
        ReflectionStart(),
        TargetStateReflectionOracle(0)
    );
    let oblivious = ObliviousAmplitudeAmplificationFromPartialReflections(
        RotationPhasesAsReflectionPhases(RotationPhases(phases)),
        ReflectionStart(),
        TargetStateReflectionOracle(0),
        ObliviousOracle((qs, _) => Ry(theta, qs[0]))
    );
    CheckOperationsAreEqual(
        1,
        qs => oblivious(qs, []),
        qs => {
            for phase in phases {
                Rz(-phase, qs[0]);
                Rx(theta, qs[0]);
                Rz(phase, qs[0]);
            }
        }
    )
}

// U is encoded with amplitude sin π/6 = 1/2; one round makes it U up to a sign, whatever the state of the system.
operation Oblivious(angle : Double) : Bool {
    let signal = ObliviousOracle((auxiliary, system) => {
        Controlled Rx([auxiliary[0]], (angle, system[0]));
        Controlled H([auxiliary[0]], system[0]);
    });
    let amplified = ObliviousAmplitudeAmplificationFromStatePreparation(
        StandardReflectionPhases(1),
        DeterministicStateOracle(qs => Ry(PI() / 3.0, qs[0])),
        signal,
        0
    );
    use auxiliary = Qubit();
    let equal = CheckOperationsAreEqual(
        1,
        qs => {
            amplified([auxiliary], qs);
            X(auxiliary);
        },
        qs => {
            Rx(angle, qs[0]);
            H(qs[0]);
        }
    );
    equal
}

// The found state is (|01⟩ + |10⟩)/√2.
operation Finds(probability : Double) : Bool {
    use qs = Qubit[2];
    let oracle = StateOracle((flag, register) => {
        let rest = Rest(register);
        Ry(2.0 * ArcSin(Sqrt(probability)), register[flag]);
        Controlled H([register[flag]], rest[0]);
        Controlled CNOT([register[flag]], (rest[0], rest[1]));
        Controlled X([register[flag]], rest[1]);
    });
    ApplyFixedPointAmplification(oracle, qs);
    X(qs[1]);
    CNOT(qs[0], qs[1]);
    H(qs[0]);
    CheckAllZero(qs)
}

operation OldNames() : Bool[] {
    let (state, start, target) = (Flagging(0.4), ReflectionStart(), TargetStateReflectionOracle(1));
    let none = ObliviousOracle((_, _) => {});
    let prepared = DeterministicStateOracle(state!(1, _));
    let standard = AmpAmpPhasesStandard(2);
    let fixed = AmpAmpPhasesFixedPoint(5, 0.8);
    use qs = Qubit[2];
    [
        CheckOperationsAreEqual(2, AmpAmpByOracle(2, state, 1), StandardAmplitudeAmplification(2, state, 1)),
        CheckOperationsAreEqual(
            2,
            AmpAmpByOraclePhases(fixed, state, 1),
            AmplitudeAmplificationFromStatePreparation(FixedPointReflectionPhases(5, 0.8), state, 1)
        ),
        CheckOperationsAreEqual(
            2,
            AmpAmpByReflectionPhases(standard, start, target),
            AmplitudeAmplificationFromPartialReflections(StandardReflectionPhases(2), start, target)
        ),
        CheckOperationsAreEqual(
            2,
            AmpAmpObliviousByOraclePhases(fixed, prepared, none, 1)(_, []),
            AmplitudeAmplificationFromStatePreparation(fixed, state, 1)
        ),
        CheckOperationsAreEqual(
            2,
            AmpAmpObliviousByReflectionPhases(standard, start, target, none)(_, []),
            AmplitudeAmplificationFromPartialReflections(standard, start, target)
        ),
        AmpAmpRotationToReflectionPhases(RotationPhases([1.0])).AboutStart[0] == 1.0 - PI() / 2.0,
        {
            AmpAmpRUSByOracle(StateOracle((flag, register) => {
                H(register[flag]);
                CNOT(register[flag], register[1]);
            }), [qs[0]]);
            X(qs[0]);
            CheckZero(qs[0])
        }
    ]
}

operation Uneven() : Unit {
    ApplyAmplitudeAmplification(ReflectionPhases([0.0], []), ReflectionStart(), ReflectionStart(), []);
}

operation NeverFinds() : Unit {
    use q = Qubit();
    ApplyFixedPointAmplification(StateOracle((_, _) => {}), [q]);
}
