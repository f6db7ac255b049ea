// State preparation against amplitudes and probabilities.

// run Mixed(0.25, [1.0, 2.0, 3.0])
// run Mixed(0.3, [0.5, -0.25, 0.125, 0.125])
// run Mixed(0.2, [0.0, 3.0, 0.0, 1.0, 0.1])
// run Mixed(0.9, [7.0])
// run Inverts()
// run UnderControl()
// run WithData()
// run OldForms()
// run NothingToPrepare()
// run UnequalData()
// run NoError()
// run Real()
// run ComplexAmplitudes()
// run Tolerant()
// run Uniform()
// run Coordinates()
// run Choi()
// run Eigenstates()
// run Identities()

import Microsoft.Quantum.Arithmetic.*;
import Microsoft.Quantum.Diagnostics.*;
import Microsoft.Quantum.Preparation.*;
import Std.Arrays.*;
import Std.Convert.*;
import Std.Diagnostics.*;
import Std.Math.*;

// Every probability as close as promised.
operation Mixed(error : Double, coefficients : Double[]) : (Int, Int, Double) {
    let preparation = PurifiedMixedState(error, coefficients);
    let (total, (indexSize, garbageSize)) = preparation.Requirements!;
    Fact(total == indexSize + garbageSize, "the sum");
    use (index, garbage) = (Qubit[indexSize], Qubit[garbageSize]);
    preparation.Prepare(LittleEndian(index), [], garbage);
    let tolerance = error / IntAsDouble(Length(coefficients));
    for k in IndexRange(coefficients) {
        AssertProbInt(k, AbsD(coefficients[k]) / preparation.Norm, LittleEndian(index), tolerance);
    }
    ResetAll(index + garbage);
    (indexSize, garbageSize, preparation.Norm)
}

operation Inverts() : Bool {
    let preparation = PurifiedMixedState(0.25, [1.0, 2.0, 3.0]);
    let (_, (indexSize, garbageSize)) = preparation.Requirements!;
    use (index, garbage) = (Qubit[indexSize], Qubit[garbageSize]);
    preparation.Prepare(LittleEndian(index), [], garbage);
    Adjoint preparation.Prepare(LittleEndian(index), [], garbage);
    CheckAllZero(index + garbage)
}

operation UnderControl() : Bool {
    let preparation = PurifiedMixedStateWithData(0.5, [(1.0, [true]), (2.0, [false])]);
    let (_, (indexSize, garbageSize)) = preparation.Requirements!;
    use (control, index, data, garbage) = (Qubit(), Qubit[indexSize], Qubit[1], Qubit[garbageSize]);
    Controlled preparation.Prepare([control], (LittleEndian(index), data, garbage));
    let idle = CheckAllZero(index + data + garbage);
    X(control);
    Controlled preparation.Prepare([control], (LittleEndian(index), data, garbage));
    Adjoint preparation.Prepare(LittleEndian(index), data, garbage);
    X(control);
    idle and CheckAllZero([control] + index + data + garbage)
}

operation WithData() : Unit {
    let coefficients = [(0.25, [true, false, true]), (0.5, [false, true, true]), (0.25, [true, true, false])];
    let preparation = PurifiedMixedStateWithData(0.25, coefficients);
    let (_, (indexSize, garbageSize)) = preparation.Requirements!;
    use (index, data, garbage) = (Qubit[indexSize], Qubit[3], Qubit[garbageSize]);
    preparation.Prepare(LittleEndian(index), data, garbage);
    for k in 0..2 {
        let (probability, bits) = coefficients[k];
        let number = k + 4 * BoolArrayAsInt(bits);
        AssertProbInt(number, probability, LittleEndian(index + data), 0.25 / 3.0);
        AssertProbInt(k, probability, LittleEndian(index), 0.25 / 3.0);
    }
    ResetAll(index + data + garbage);
}

operation OldForms() : ((Int, (Int, Int)), Double) {
    let (counts, norm, prepare) = QuantumROM(0.5, [1.0, -1.0]);
    Fact(counts == QuantumROMQubitCount(0.5, 2), "the same counts");
    let (_, (indexSize, garbageSize)) = counts;
    use (index, garbage) = (Qubit[indexSize], Qubit[garbageSize]);
    prepare(LittleEndian(index), garbage);
    AssertProbInt(1, 0.5, LittleEndian(index), 1e-10);
    ResetAll(index + garbage);
    (counts, norm)
}

function NothingToPrepare() : Unit {
    let _ = PurifiedMixedState(0.1, [0.0, 0.0]);
}

function UnequalData() : Unit {
    let _ = PurifiedMixedStateWithData(0.1, [(1.0, [true]), (1.0, [])]);
}

function NoError() : Unit {
    let _ = PurifiedMixedStateRequirements(0.0, 2);
}

// The state by its overlap with another preparation: the matrix whose first column it is, up to a phase.
operation CheckState(amplitudes : Complex[], prepare : (LittleEndian => Unit is Adj + Ctl)) : Unit {
    let size = BitSizeI(Length(amplitudes) - 1);
    use (qs, copy) = (Qubit[size], Qubit[size]);
    prepare(LittleEndian(qs));
    // A matrix with the wanted state as its first column: a reflection that exchanges it with |0…0⟩.
    let first = amplitudes[0];
    let phase = first.Real == 0.0 and first.Imag == 0.0 ? Complex(1.0, 0.0) | DividedByC(first, Complex(AbsComplex(first), 0.0));
    let turned = Mapped(a -> DividedByC(a, phase), amplitudes);
    let difference = Mapped(a -> a, turned w/ 0 <- MinusC(turned[0], Complex(1.0, 0.0)));
    let norm = PNorm(2.0, Mapped(AbsComplex, difference));
    let matrix = MappedOverRange(row -> MappedOverRange(column -> {
        let product = TimesC(difference[row], Complex(difference[column].Real, -difference[column].Imag));
        MinusC(
            Complex(row == column ? 1.0 | 0.0, 0.0),
            norm < 1e-12 ? Complex(0.0, 0.0) | TimesC(Complex(2.0 / (norm * norm), 0.0), product)
        )
    }, IndexRange(turned)), IndexRange(turned));
    Std.Intrinsic.ApplyUnitary(matrix, Reversed(qs));
    for q in qs {
        AssertMeasurementProbability([PauliZ], [q], Zero, 1.0, "another state", 1e-10);
    }
    ResetAll(qs);
    // Adjoint and Controlled.
    use control = Qubit();
    H(control);
    Controlled prepare([control], LittleEndian(qs));
    Controlled Adjoint prepare([control], LittleEndian(qs));
    H(control);
    Fact(CheckAllZero([control] + qs), "does not invert");
}

function FromReal(amplitudes : Double[]) : Complex[] {
    let norm = PNorm(2.0, amplitudes);
    Mapped(a -> Complex(a / norm, 0.0), amplitudes)
}

operation Real() : Unit {
    for amplitudes in [[1.0, 0.0], [0.6, 0.8], [1.0, -2.0, 3.0, -4.0], [0.0, 0.0, 1.0, 0.0], [1.0, 2.0, 3.0, 4.0, 5.0, -6.0, -7.0, 0.0]] {
        CheckState(FromReal(amplitudes), PrepareArbitraryStateD(amplitudes, _));
        CheckState(FromReal(amplitudes), ApproximatelyPrepareArbitraryStateD(0.0, amplitudes, _));
        let positive = Mapped(AbsD, amplitudes);
        CheckState(FromReal(positive), StatePreparationPositiveCoefficients(amplitudes));
    }
    CheckState(FromReal([1.0, 2.0, 3.0, 0.0]), PrepareArbitraryStateD([1.0, 2.0, 3.0], _));
}

operation ComplexAmplitudes() : Unit {
    for polar in [
        [ComplexPolar(0.6, 0.3), ComplexPolar(0.8, -1.2)],
        [ComplexPolar(1.0, 0.5), ComplexPolar(2.0, 1.0), ComplexPolar(0.0, 0.0), ComplexPolar(3.0, -2.5)],
        MappedOverRange(k -> ComplexPolar(IntAsDouble(k + 1), IntAsDouble(k * k)), 0..7)
    ] {
        let norm = PNorm(2.0, Mapped(a -> a.Magnitude, polar));
        let wanted = Mapped(a -> ComplexPolarAsComplex(ComplexPolar(a.Magnitude / norm, a.Argument)), polar);
        CheckState(wanted, PrepareArbitraryStateCP(polar, _));
        CheckState(wanted, PrepareArbitraryState(polar, _));
        CheckState(wanted, StatePreparationComplexCoefficients(polar));
        CheckState(wanted, ApproximatelyPrepareArbitraryStateCP(0.0, polar, _));
        CheckState(wanted, ApproximatelyPrepareArbitraryState(0.0, polar, _));
    }
}

// Rotations by angles up to the tolerance are left out.
operation Tolerant() : Bool {
    use qs = Qubit[1];
    ApproximatelyPrepareArbitraryStateD(0.1, [1.0, 0.01], LittleEndian(qs));
    ApproximatelyPrepareArbitraryStateCP(0.1, [ComplexPolar(1.0, 0.0), ComplexPolar(0.01, 0.0)], LittleEndian(qs));
    CheckAllZero(qs)
}

operation Uniform() : Unit {
    for count in 1..8 {
        let wanted = FromReal(MappedOverRange(k -> k < count ? 1.0 | 0.0, 0..7));
        CheckState(wanted, PrepareUniformSuperposition(count, _));
    }
}

// r e^{it} (e^{-iφ/2} cos(θ/2)|0⟩ + e^{iφ/2} sin(θ/2)|1⟩).
function Coordinates() : Unit {
    let (a, b) = (ComplexPolar(0.6, 0.3), ComplexPolar(1.1, -0.8));
    let (scale, phi, theta) = BlochSphereCoordinates(a, b);
    Fact(AbsD(scale.Magnitude * Cos(theta / 2.0) - 0.6) < 1e-12, "first magnitude");
    Fact(AbsD(scale.Magnitude * Sin(theta / 2.0) - 1.1) < 1e-12, "second magnitude");
    Fact(AbsD(scale.Argument - phi / 2.0 - 0.3) < 1e-12, "first argument");
    Fact(AbsD(scale.Argument + phi / 2.0 + 0.8) < 1e-12, "second argument");
}

operation Choi() : Bool {
    let op = qs => {
        Rx(0.3, qs[0]);
        CNOT(qs[0], qs[1]);
    };
    use (reference, target) = (Qubit[2], Qubit[2]);
    PrepareChoiState(op, reference, target);
    Adjoint PrepareChoiStateA(op, reference, target);
    let first = CheckAllZero(reference + target);
    use control = Qubit();
    X(control);
    Controlled PrepareChoiStateC([control], (op, reference, target));
    Controlled Adjoint PrepareChoiStateCA([control], (op, reference, target));
    let second = CheckAllZero(reference + target);
    X(control);
    PrepareEntangledState(reference, target);
    AssertMeasurementProbability([PauliX, PauliX], [reference[1], target[1]], Zero, 1.0, "not entangled", 1e-10);
    AssertMeasurementProbability([PauliY, PauliY], [reference[0], target[0]], One, 1.0, "not entangled", 1e-10);
    Adjoint PrepareEntangledState(reference, target);
    first and second and CheckAllZero(reference + target)
}

operation Eigenstates() : Unit {
    for pauli in [PauliX, PauliY, PauliZ] {
        use (q, old) = (Qubit(), Qubit());
        PreparePauliEigenstate(pauli, q);
        PrepareQubit(pauli, old);
        AssertMeasurement([pauli], [q], Zero, "another eigenstate");
        AssertMeasurement([pauli], [old], Zero, "another eigenstate");
        ResetAll([q, old]);
    }
}

// A qubit of which nothing is known comes out half the time as one in each basis: 2000 draws, three deviations.
operation Identities() : Bool[] {
    mutable within3 = [];
    for pauli in [PauliX, PauliY, PauliZ] {
        mutable ones = 0;
        for _ in 1..1000 {
            use qs = Qubit[2];
            PrepareSingleQubitIdentity(qs[0]);
            PrepareIdentity(qs[1..1]);
            for q in qs {
                if Measure([pauli], [q]) == One {
                    ones += 1;
                }
            }
            ResetAll(qs);
        }
        within3 += [AbsI(ones - 1000) < 68];
    }
    within3
}
