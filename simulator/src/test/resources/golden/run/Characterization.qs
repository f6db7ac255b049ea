// Oracles and estimates against probabilities and phases in closed form. Random estimates come from fixed seeds; each bound
// is four standard deviations or more.

// run PhaseEstimates()
// run InexactPhase()
// run Iterations()
// run RobustPhases()
// run Frequencies()
// run Overlaps()
// run Tomography()
// run Discrete()
// run FromStates()
// run Reflections()

import Microsoft.Quantum.Arithmetic.*;
import Microsoft.Quantum.Characterization.*;
import Microsoft.Quantum.Diagnostics.*;
import Microsoft.Quantum.Oracles.*;
import Std.Arrays.*;
import Std.Convert.*;
import Std.Diagnostics.*;
import Std.Math.*;

// Multiplies |1⟩ by e^{iφ} for each power.
function Phase(phi : Double) : DiscreteOracle {
    DiscreteOracle((power, qs) => R1(phi * IntAsDouble(power), qs[0]))
}

operation PhaseEstimates() : Unit {
    for k in 0..7 {
        use (target, bits) = (Qubit[1], Qubit[3]);
        X(target[0]);
        let estimate = QuantumPhaseEstimation(Phase(2.0 * PI() * IntAsDouble(k) / 8.0), target, _);
        estimate(BigEndian(bits));
        AssertProbInt(k, 1.0, BigEndianAsLittleEndian(BigEndian(bits)), 1e-10);
        Adjoint estimate(BigEndian(bits));
        Fact(CheckAllZero(bits), "does not invert");
        Reset(target[0]);
    }
}

// sin²(2^n δ/2) / (2^{2n} sin²(δ/2)) with δ the angle to the nearest phase.
operation InexactPhase() : Unit {
    let phi = 1.0;
    for k in 0..7 {
        use (target, bits) = (Qubit[1], Qubit[3]);
        X(target[0]);
        QuantumPhaseEstimation(Phase(phi), target, BigEndian(bits));
        let delta = phi - 2.0 * PI() * IntAsDouble(k) / 8.0;
        let expected = (Sin(4.0 * delta) / (8.0 * Sin(delta / 2.0)))^2.0;
        AssertProbInt(k, expected, LittleEndian(Reversed(bits)), 1e-10);
        ResetAll(target + bits);
    }
}

// cos²((φ - θ) m / 2).
operation Iterations() : Unit {
    for (phi, theta, power) in [(0.7, 0.0, 1), (0.7, 0.3, 1), (0.7, 0.3, 4), (-1.2, 0.5, 3)] {
        let expected = Cos(0.5 * (phi - theta) * IntAsDouble(power))^2.0;
        use (target, control) = (Qubit[1], Qubit());
        X(target[0]);
        DiscretePhaseEstimationIteration(Phase(phi), power, theta, target, control);
        AssertMeasurementProbability([PauliZ], [control], Zero, expected, "discrete", 1e-10);
        Adjoint DiscretePhaseEstimationIteration(Phase(phi), power, theta, target, control);
        Fact(CheckZero(control), "does not invert");
        let continuous = ContinuousOracle((time, qs) => R1(phi * time, qs[0]));
        ContinuousPhaseEstimationIteration(continuous, IntAsDouble(power), theta, target, control);
        AssertMeasurementProbability([PauliZ], [control], Zero, expected, "continuous", 1e-10);
        ResetAll(target + [control]);
    }
}

operation RobustPhases() : Bool[] {
    mutable near = [];
    for phi in [0.0, 0.4, 1.5, 3.0, -0.4, -2.7] {
        use target = Qubit[1];
        X(target[0]);
        near += [AbsD(RobustPhaseEstimation(8, Phase(phi), target) - phi) < 0.03];
        Reset(target[0]);
    }
    near
}

// `Zero` with probability cos²0.4 = 0.848 in 2000 runs: 0.008 a deviation.
operation Frequencies() : Bool[] {
    let expected = Cos(0.4)^2.0;
    let prepare = (qs => Ry(0.8, qs[0]));
    let measure = (qs => Measure([PauliZ], [qs[0]]));
    [
        AbsD(EstimateFrequency(prepare, measure, 2, 2000) - expected) < 0.033,
        AbsD(EstimateFrequencyA(prepare, measure, 2, 2000) - expected) < 0.033,
        EstimateFrequency(prepare, MeasureIdentity, 1, 10) == 1.0
    ]
}

// ⟨ψ₁|ψ₂⟩ = cos 0.3 cos 0.2 + e^{0.5i} sin 0.3 sin 0.2, from 4000 runs.
operation Overlaps() : Bool[] {
    let first = (qs => Ry(0.6, qs[0]));
    let second = (qs => {
        Ry(0.4, qs[0]);
        R1(0.5, qs[0]);
    });
    let nothing = (qs => {});
    let real = Cos(0.3) * Cos(0.2) + Cos(0.5) * Sin(0.3) * Sin(0.2);
    let imaginary = Sin(0.5) * Sin(0.3) * Sin(0.2);
    [
        AbsD(EstimateRealOverlapBetweenStates(nothing, first, second, 1, 4000) - real) < 0.065,
        AbsD(EstimateImagOverlapBetweenStates(nothing, first, second, 1, 4000) - imaginary) < 0.065,
        AbsD(EstimateOverlapBetweenStates(first, second, 1, 4000) - (real * real + imaginary * imaginary)) < 0.03,
        // Z and X flip a common |1⟩ differently: the real overlap of -|1⟩ with itself is 1, that of X|1⟩ with |1⟩ is 0.
        EstimateRealOverlapBetweenStates(qs => X(qs[0]), qs => Z(qs[0]), qs => {}, 1, 100) == -1.0,
        EstimateImagOverlapBetweenStates(qs => X(qs[0]), qs => {}, qs => S(qs[0]), 1, 100) == 1.0
    ]
}

operation Tomography() : Result[] {
    [
        SingleQubitProcessTomographyMeasurement(PauliX, PauliZ, H),
        SingleQubitProcessTomographyMeasurement(PauliZ, PauliX, H),
        SingleQubitProcessTomographyMeasurement(PauliX, PauliY, S),
        SingleQubitProcessTomographyMeasurement(PauliY, PauliX, S),
        SingleQubitProcessTomographyMeasurement(PauliZ, PauliZ, X)
    ]
}

operation Discrete() : Bool[] {
    let powers = OracleToDiscrete(qs => T(qs[0]));
    [
        CheckOperationsAreEqual(1, powers!(3, _), qs => R1(0.75 * PI(), qs[0])),
        CheckOperationsAreEqual(1, powers!(0, _), qs => {}),
        CheckOperationsAreEqual(2, qs => Controlled powers!([qs[1]], (2, [qs[0]])), qs => Controlled S([qs[1]], qs[0]))
    ]
}

operation FromStates() : Bool[] {
    let state = StateOracle((flag, qs) => {
        H(qs[flag]);
        T(qs[flag]);
    });
    let fixed = DeterministicStateOracleFromStateOracle(1, state);
    let back = StateOracleFromDeterministicStateOracle(fixed);
    let both = ObliviousOracleFromDeterministicStateOracle(
        DeterministicStateOracle(qs => H(qs[0])),
        ObliviousOracle((auxiliary, system) => CNOT(auxiliary[0], system[0]))
    );
    [
        CheckOperationsAreEqual(2, fixed!, qs => {
            H(qs[1]);
            T(qs[1]);
        }),
        CheckOperationsAreEqual(2, back!(0, _), fixed!),
        CheckOperationsAreEqual(2, qs => both!([qs[0]], [qs[1]]), qs => {
            H(qs[0]);
            CNOT(qs[0], qs[1]);
        })
    ]
}

// e^{iφ} on the state (|00⟩ + |11⟩)/√2 alone.
operation Reflections() : Bool {
    let reflection = ReflectionOracleFromDeterministicStateOracle(DeterministicStateOracle(qs => {
        H(qs[0]);
        CNOT(qs[0], qs[1]);
    }));
    CheckOperationsAreEqual(
        2,
        qs => reflection.ApplyReflection(0.7, qs),
        qs => {
            within {
                CNOT(qs[0], qs[1]);
                H(qs[0]);
                X(qs[0]);
                X(qs[1]);
            } apply {
                Controlled R1([qs[0]], (0.7, qs[1]));
            }
        }
    )
}
