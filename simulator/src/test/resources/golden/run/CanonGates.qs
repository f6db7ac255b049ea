// The classic Canon namespace: gates, transforms, multiplexers and formulas against matrices and gates written out.

// run Orders()
// run Chains()
// run Ands()
// run ManyControls()
// run Gates()
// run Transforms()
// run Approximations()
// run Multiplexers()
// run Diagonals()
// run Functions()
// run Iterations()
// run Formulas(1)
// run Formulas(2)
// run Formulas(4)
// run OldNames()
// run NotAnOrder()
// run TooShort()
// run OrderThree()

import Microsoft.Quantum.Arithmetic.*;
import Microsoft.Quantum.Canon.*;
import Microsoft.Quantum.Synthesis.*;
import Std.Arrays.*;
import Std.Convert.*;
import Std.Diagnostics.*;
import Std.Math.*;

operation Same(n : Int, left : Qubit[] => Unit, right : Qubit[] => Unit is Adj) : Bool {
    CheckOperationsAreEqual(n, left, right)
}

// Qubit k goes to the place ordering[k].
operation Orders() : Int[][] {
    mutable found = [];
    for ordering in [[0, 1, 2], [2, 1, 0], [1, 2, 0], [2, 0, 1]] {
        mutable places = [];
        for k in 0..2 {
            use qs = Qubit[3];
            X(qs[k]);
            PermuteQubits(ordering, qs);
            Adjoint PermuteQubits(ordering, qs);
            PermuteQubits(ordering, qs);
            places += [IndexOf(r -> r == One, Std.Measurement.MResetEachZ(qs))];
        }
        found += [places];
    }
    found
}

operation Chains() : Bool[] {
    let cascade = (qs => {
        CCNOT(qs[0], qs[2], qs[3]);
        CCNOT(qs[1], qs[3], qs[4]);
    });
    let chain = (qs => {
        CNOT(qs[0], qs[1]);
        CNOT(qs[1], qs[2]);
    });
    [
        Same(5, qs => ApplyCCNOTChain(qs[0..1], qs[2..4]), cascade),
        Same(5, qs => CascadeCCNOT(qs[0..1], qs[2..4]), cascade),
        Same(3, qs => ApplyCNOTChainWithTarget(qs[0..1], qs[2]), chain),
        Same(3, qs => CNOTChainTarget(qs[0..1], qs[2]), chain),
        Same(3, CNOTChain, chain),
        Same(3, CascadeCNOT, chain),
        Same(3, ApplyCNOTChain, chain)
    ]
}

// Operations for a target in |0⟩ and their adjoints for one that holds the AND.
operation Ands() : Bool[] {
    [
        AndsTarget(ApplyAnd),
        AndsTarget(ApplyLowDepthAnd),
        AndsTarget(AND),
        Same(3, qs => {
            use targets = Qubit[2];
            AndLadder(CCNOTop(ApplyAnd), qs, targets);
            T(targets[0]);
            S(targets[1]);
            Adjoint AndLadder(CCNOTop(ApplyAnd), qs, targets);
        }, qs => {
            Controlled T([qs[0]], qs[1]);
            Controlled S(qs[0..1], qs[2]);
        })
    ]
}

operation AndsTarget(op : (Qubit, Qubit, Qubit) => Unit is Adj) : Bool {
    Same(2, qs => {
        use target = Qubit();
        op(qs[0], qs[1], target);
        T(target);
        Adjoint op(qs[0], qs[1], target);
    }, qs => Controlled T([qs[0]], qs[1]))
}

operation OneControl(qs : Qubit[]) : Unit is Adj {
    Controlled T([qs[0]], qs[1]);
}

operation ManyControls() : Bool[] {
    let ccnot = CCNOTop(CCNOT);
    [
        Same(1, qs => ApplyMultiControlledC(OneControl, ccnot, [], qs), qs => T(qs[0])),
        Same(2, qs => ApplyMultiControlledC(OneControl, ccnot, qs[1..1], qs[...0]), qs => Controlled T(qs[1..1], qs[0])),
        Same(4, qs => ApplyMultiControlledC(OneControl, ccnot, qs[1..3], qs[...0]), qs => Controlled T(qs[1..3], qs[0])),
        Same(4, qs => Controlled ApplyMultiControlledC(qs[2..3], (OneControl, ccnot, qs[1..1], qs[...0])), qs => Controlled T(qs[1..3], qs[0])),
        Same(1, qs => Adjoint ApplyMultiControlledCA(OneControl, ccnot, [], qs), qs => Adjoint T(qs[0])),
        Same(4, qs => Adjoint ApplyMultiControlledCA(OneControl, ccnot, qs[1..3], qs[...0]), qs => Controlled Adjoint T(qs[1..3], qs[0])),
        Same(4, qs => Controlled Adjoint ApplyMultiControlledCA(qs[2..3], (OneControl, ccnot, qs[1..1], qs[...0])), qs => Controlled Adjoint T(qs[1..3], qs[0]))
    ]
}

operation Gates() : Bool[] {
    let (one, zero) = (Complex(1.0, 0.0), Complex(0.0, 0.0));
    let (r, i) = (Complex(Sqrt(0.5), 0.0), Complex(0.0, Sqrt(0.5)));
    [
        Same(2, qs => ApplyFermionicSWAP(qs[0], qs[1]), qs => Microsoft.Quantum.Synthesis.ApplyUnitary(
            [[one, zero, zero, zero], [zero, zero, one, zero], [zero, one, zero, zero], [zero, zero, zero, NegationC(one)]],
            LittleEndian(qs)
        )),
        Same(1, qs => HY(qs[0]), qs => Microsoft.Quantum.Synthesis.ApplyUnitary([[r, r], [i, NegationC(i)]], LittleEndian(qs))),
        Same(3, qs => RAll1(0.7, qs), qs => ApplyDiagonalUnitary([0.0, size = 8] w/ 7 <- 0.7, LittleEndian(qs))),
        Same(3, qs => RAll0(0.7, qs), qs => ApplyDiagonalUnitary([0.0, size = 8] w/ 0 <- 0.7, LittleEndian(qs))),
        Same(2, qs => Microsoft.Quantum.Intrinsic.ExpFrac([PauliX, PauliY], 3, 4, qs), qs => Exp([PauliX, PauliY], 3.0 * PI() / 16.0, qs)),
        Same(2, qs => SwapReverseRegister(qs), qs => SWAP(qs[0], qs[1]))
    ]
}

// The matrix e^{2πi xy / 2^n} / 2^{n/2}.
function FourierMatrix(n : Int) : Complex[][] {
    let size = 1 <<< n;
    let scale = 1.0 / Sqrt(IntAsDouble(size));
    MappedOverRange(y -> MappedOverRange(x -> {
        let angle = 2.0 * PI() * IntAsDouble(x * y) / IntAsDouble(size);
        Complex(scale * Cos(angle), scale * Sin(angle))
    }, 0..size - 1), 0..size - 1)
}

operation Transforms() : Bool[] {
    let exact = (qs => Microsoft.Quantum.Synthesis.ApplyUnitary(FourierMatrix(3), LittleEndian(qs)));
    [
        Same(3, qs => QFTLE(LittleEndian(qs)), exact),
        Same(3, qs => ApplyQuantumFourierTransform(LittleEndian(qs)), exact),
        Same(3, qs => QFT(BigEndian(Reversed(qs))), exact),
        Same(3, qs => ApproximateQFT(3, BigEndian(Reversed(qs))), exact),
        Same(3, qs => Adjoint QFT(BigEndian(Reversed(qs))), Adjoint exact)
    ]
}

// Without rotations below π/2^(a - 1).
operation Approximations() : Bool[] {
    [
        Same(3, qs => ApproximateQFT(1, BigEndian(qs)), qs => {
            ApplyToEachA(H, qs);
            SWAP(qs[0], qs[2]);
        }),
        Same(3, qs => ApproximateQFT(2, BigEndian(qs)), qs => {
            H(qs[0]);
            Controlled S([qs[1]], qs[0]);
            H(qs[1]);
            Controlled S([qs[2]], qs[1]);
            H(qs[2]);
            SWAP(qs[0], qs[2]);
        })
    ]
}

operation Exponentials(angles : Double[], pauli : Pauli, qs : Qubit[]) : Unit is Adj + Ctl {
    for k in IndexRange(angles) {
        ApplyControlledOnInt(k, Exp([pauli], angles[k], _), qs[0..1], [qs[2]]);
    }
}

operation Multiplexers() : Bool[] {
    let angles = [0.3, -0.7, 1.1];
    let ops = Mapped(angle -> Rx(angle, _), angles);
    let generator = (3, k -> Rx(angles[k], _));
    let arrays = (3, k -> (qs => Rx(angles[k], qs[0])));
    let direct = (qs => {
        for k in 0..2 {
            ApplyControlledOnInt(k, Rx(angles[k], _), qs[0..1], qs[2]);
        }
    });
    [
        Same(3, qs => MultiplexOperations(ops, LittleEndian(qs[0..1]), qs[2]), direct),
        Same(3, qs => MultiplexOperationsFromGenerator(generator, LittleEndian(qs[0..1]), qs[2]), direct),
        Same(3, qs => MultiplexOperationsBruteForceFromGenerator(generator, LittleEndian(qs[0..1]), qs[2]), direct),
        Same(3, qs => MultiplexerFromGenerator(arrays)(LittleEndian(qs[0..1]), [qs[2]]), direct),
        Same(3, qs => MultiplexerBruteForceFromGenerator(arrays)(LittleEndian(qs[0..1]), [qs[2]]), direct),
        Same(4, qs => Controlled MultiplexOperations([qs[3]], (ops, LittleEndian(qs[0..1]), qs[2])), qs => Controlled direct([qs[3]], qs[0..2])),
        Same(3, qs => MultiplexPauli(angles, PauliX, LittleEndian(qs[0..1]), qs[2]), qs => Exponentials(angles, PauliX, qs)),
        Same(3, qs => MultiplexPauli(angles, PauliY, LittleEndian(qs[0..1]), qs[2]), qs => Exponentials(angles, PauliY, qs)),
        Same(3, qs => MultiplexPauli(angles, PauliI, LittleEndian(qs[0..1]), qs[2]), qs => Exponentials(angles, PauliI, qs)),
        Same(3, qs => ApproximatelyMultiplexPauli(1e-6, angles, PauliX, LittleEndian(qs[0..1]), qs[2]), qs => Exponentials(angles, PauliX, qs)),
        Same(3, qs => MultiplexZ(angles, LittleEndian(qs[0..1]), qs[2]), qs => Exponentials(angles, PauliZ, qs)),
        Same(3, qs => ApproximatelyMultiplexZ(0.01, [0.001, -0.002], LittleEndian(qs[0..1]), qs[2]), qs => {})
    ]
}

operation Diagonals() : Bool[] {
    let angles = [0.3, -0.7, 1.1];
    let direct = (qs => {
        for k in 0..2 {
            ApplyControlledOnInt(k, pair => Exp([PauliI], angles[k], pair), qs[0..1], [qs[2]]);
        }
    });
    [
        Same(3, qs => ApplyDiagonalUnitary(angles, LittleEndian(qs[0..1])), direct),
        Same(3, qs => ApproximatelyApplyDiagonalUnitary(1e-6, angles, LittleEndian(qs[0..1])), direct),
        Same(2, qs => ApproximatelyApplyDiagonalUnitary(0.01, [0.001, -0.002], LittleEndian(qs)), qs => {}),
        Same(3, qs => Controlled ApplyDiagonalUnitary([qs[2]], ([0.3, -0.7, 1.1, 0.2], LittleEndian(qs[0..1]))), qs => {
            ApplyDiagonalUnitary([0.0, 0.0, 0.0, 0.0, 0.3, -0.7, 1.1, 0.2], LittleEndian(qs));
        })
    ]
}

function Functions() : (Int, Unit, Pauli[], Pauli[][]) {
    (
        Compose(x -> x * x, x -> x + 1)(4),
        Ignore("value"),
        EmbedPauli(PauliY, 1, 3),
        WeightOnePaulis(2)
    )
}

operation Iterations() : Unit {
    IterateThroughCartesianPower(2, 2, numbers => Message($"{numbers}"));
    IterateThroughCartesianProduct([3, 1, 2], numbers => Message($"{numbers}"));
}

operation Term(k : Int, time : Double, q : Qubit) : Unit is Adj + Ctl {
    Exp([k == 0 ? PauliX | PauliZ], time, [q]);
}

// The formulas for two terms written out: Suzuki's of order 4 is five of order 2.
operation Formula(order : Int, time : Double, q : Qubit) : Unit is Adj + Ctl {
    if order == 1 {
        Term(0, time, q);
        Term(1, time, q);
    } elif order == 2 {
        Term(0, time / 2.0, q);
        Term(1, time, q);
        Term(0, time / 2.0, q);
    } else {
        let outer = 1.0 / (4.0 - 4.0^(1.0 / 3.0));
        Formula(2, outer * time, q);
        Formula(2, outer * time, q);
        Formula(2, (1.0 - 4.0 * outer) * time, q);
        Formula(2, outer * time, q);
        Formula(2, outer * time, q);
    }
}

// exp(it(X + Z)) by the axis of X + Z.
operation Exact(time : Double, q : Qubit) : Unit is Adj + Ctl {
    within {
        Ry(-PI() / 4.0, q);
    } apply {
        Exp([PauliZ], Sqrt(2.0) * time, [q]);
    }
}

// A formula of order k errs by some time^(k + 1), which a measurement finds with the square of that.
operation Formulas(order : Int) : Bool[] {
    let step = DecomposedIntoTimeStepsCA((2, Term), order);
    let old = DecomposeIntoTimeStepsCA((2, Term), order);
    for time in [0.4, 0.2, 0.1] {
        use q = Qubit();
        step(time, q);
        Adjoint Exact(time, q);
        Microsoft.Quantum.Diagnostics.AssertMeasurementProbability(
            [PauliZ],
            [q],
            One,
            0.0,
            $"an error not of order {order}",
            time^(2.0 * IntAsDouble(order + 1))
        );
        Reset(q);
    }
    [
        Same(1, qs => step(0.4, qs[0]), qs => Formula(order, 0.4, qs[0])),
        Same(1, qs => old(0.4, qs[0]), qs => Formula(order, 0.4, qs[0]))
    ]
}

operation OldNames() : Bool[] {
    use qs = Qubit[3];
    let little = LittleEndian(qs);
    InPlaceXorLE(5, little);
    AssertHighestBit(One, little);
    InPlaceXorBE(5, LittleEndianToBigEndian(little));
    InPlaceXorBE(6, BigEndian(qs));
    let first = Std.Measurement.MeasureInteger(qs);
    IntegerIncrementLE(6, BigEndianToLittleEndian(BigEndian(Reversed(qs))));
    ModularIncrementLE(3, 7, little);
    ModularMultiplyByConstantLE(3, 7, little);
    QFTLE(little);
    AssertLessThanPhaseLE(7, PhaseLittleEndian(qs));
    IntegerIncrementPhaseLE(1, PhaseLittleEndian(qs));
    Adjoint QFTLE(little);
    let second = Std.Measurement.MeasureInteger(qs);
    use (xs, ys, flag) = (Qubit[3], Qubit[4], Qubit());
    InPlaceXorLE(3, LittleEndian(xs));
    ModularAddProductLE(2, 7, LittleEndian(xs), LittleEndian(ys));
    QFTLE(LittleEndian(ys));
    ModularIncrementPhaseLE(4, 7, PhaseLittleEndian(ys));
    ModularAddProductPhaseLE(1, 7, LittleEndian(xs), PhaseLittleEndian(ys));
    Adjoint QFTLE(LittleEndian(ys));
    ApplyRippleCarryComparatorLE(LittleEndian(xs), LittleEndian(ys[...2]), flag);
    let greater = Std.Measurement.MResetZ(flag);
    let third = Std.Measurement.MeasureInteger(ys);
    InPlaceMajority(xs[2], xs[0..1]);
    let majority = Std.Measurement.MResetEachZ(xs);
    use q = Qubit();
    H(q);
    Rz(0.6, q);
    Microsoft.Quantum.Canon.AssertPhase(-0.3, q, 1e-10);
    Reset(q);
    // 6 + 3 = 2 mod 7, · 3 = 6, + 1 = 7; 0 + 2 · 3 = 6, + 4 + 3 = 6 mod 7.
    [first == 3, second == 7, third == 6, greater == Zero, majority == [One, One, One]]
}

operation NotAnOrder() : Unit {
    use qs = Qubit[2];
    PermuteQubits([0, 0], qs);
}

operation TooShort() : Unit {
    use qs = Qubit[4];
    ApplyCCNOTChain(qs[0..1], qs[2..3]);
}

function OrderThree() : Unit {
    let _ = DecomposedIntoTimeStepsCA((1, (_, _, q) => X(q)), 3);
}
