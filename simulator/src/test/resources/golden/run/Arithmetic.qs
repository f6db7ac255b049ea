// Integer arithmetic over all values of small registers: as it stands, under a control that is |0⟩ or |1⟩, and undone.
// A check fails with the values that disagree.

// run Adders(3)
// run Adders(1)
// run CarriesAndSums()
// run UnequalAdders()
// run Comparers(3)
// run Increments(3)
// run ModularIncrements(5)
// run ModularIncrements(8)
// run ModularMultiples(5)
// run ModularProducts(7)
// run NoInverse()
// run Products(2)
// run Products(3)
// run Quotients(3)
// run Reciprocals(3)
// run Signed(3)
// run FullPhases()
// run Registers()
// run Wrappers()
// run Fourier()
// run Assertions()
// run WrongProbability()
// run WrongBit()
// run NotLess()
// run UnequalLengths()

import Microsoft.Quantum.Arithmetic.*;
import Microsoft.Quantum.Canon.*;
import Microsoft.Quantum.Synthesis.*;
import Std.Arrays.*;
import Std.Convert.*;
import Std.Diagnostics.*;
import Std.Math.*;

function Split(sizes : Int[], code : Int) : Int[] {
    mutable (values, rest) = ([], code);
    for size in sizes {
        values += [rest % (1 <<< size)];
        rest = rest >>> size;
    }
    values
}

operation Check(
    name : String,
    sizes : Int[],
    valid : Int[] -> Bool,
    f : Int[] -> Int[],
    op : LittleEndian[] => Unit is Adj + Ctl
) : Unit {
    let total = Fold((a, b) -> a + b, 0, sizes);
    for code in 0..(1 <<< total) - 1 {
        let values = Split(sizes, code);
        if valid(values) {
            use (control, qs) = (Qubit(), Qubit[total]);
            let registers = Mapped(part -> LittleEndian(part), Most(Partitioned(sizes, qs)));
            Std.Canon.ApplyXorInPlace(code, qs);
            Controlled op([control], registers);
            op(registers);
            Adjoint op(registers);
            X(control);
            Controlled op([control], registers);
            Controlled Adjoint op([control], registers);
            Controlled op([control], registers);
            X(control);
            let found = Split(sizes, Std.Measurement.MeasureInteger(qs));
            Fact(found == f(values), $"{name} makes {found} of {values} instead of {f(values)}");
        }
    }
}

function Always(values : Int[]) : Bool {
    true
}

operation Adders(n : Int) : Unit {
    let size = 1 <<< n;
    let sum = v -> [v[0], (v[0] + v[1]) % size];
    let withCarry = v -> [v[0], (v[0] + v[1]) % size, v[2] ^^^ ((v[0] + v[1]) / size)];
    Check("AddI", [n, n], Always, sum, rs => AddI(rs[0], rs[1]));
    Check("NoCarryTTK", [n, n], Always, sum, rs => RippleCarryAdderNoCarryTTK(rs[0], rs[1]));
    Check("TTK", [n, n, 1], Always, withCarry, rs => RippleCarryAdderTTK(rs[0], rs[1], (rs[2]!)[0]));
    Check("D", [n, n, 1], Always, withCarry, rs => RippleCarryAdderD(rs[0], rs[1], (rs[2]!)[0]));
    Check("CDKM", [n, n, 1], Always, withCarry, rs => RippleCarryAdderCDKM(rs[0], rs[1], (rs[2]!)[0]));
}

operation UnequalAdders() : Unit {
    Check("AddI", [2, 4], Always, v -> [v[0], (v[0] + v[1]) % 16], rs => AddI(rs[0], rs[1]));
    Check("AddI", [1, 3], Always, v -> [v[0], (v[0] + v[1]) % 8], rs => AddI(rs[0], rs[1]));
}

operation CarriesAndSums() : Unit {
    let majority = v -> (v[0] + v[1] + v[2]) / 2;
    Check(
        "Carry",
        [1, 1, 1, 1],
        Always,
        v -> [v[0], v[1], v[1] ^^^ v[2], v[3] ^^^ majority(v[...2])],
        rs => Carry((rs[0]!)[0], (rs[1]!)[0], (rs[2]!)[0], (rs[3]!)[0])
    );
    Check(
        "Sum",
        [1, 1, 1],
        Always,
        v -> [v[0], v[1], v[0] ^^^ v[1] ^^^ v[2]],
        rs => Sum((rs[0]!)[0], (rs[1]!)[0], (rs[2]!)[0])
    );
    Check(
        "MAJ",
        [1, 1, 1],
        Always,
        v -> [v[0] ^^^ v[2], v[1] ^^^ v[2], majority(v)],
        rs => Microsoft.Quantum.Arithmetic.MAJ((rs[0]!)[0], (rs[1]!)[0], (rs[2]!)[0])
    );
    Check(
        "ApplyMajorityInPlace",
        [1, 2],
        Always,
        v -> [
            (v[0] + v[1] % 2 + v[1] / 2) / 2,
            (v[0] ^^^ (v[1] % 2)) + 2 * (v[0] ^^^ (v[1] / 2))
        ],
        rs => ApplyMajorityInPlace((rs[0]!)[0], rs[1]!)
    );
    Check(
        "CopyMostSignificantBit",
        [3, 1],
        Always,
        v -> [v[0], v[1] ^^^ (v[0] / 4)],
        rs => CopyMostSignificantBit(rs[0], (rs[1]!)[0])
    );
}

function ToSigned(n : Int, value : Int) : Int {
    value < 1 <<< (n - 1) ? value | value - (1 <<< n)
}

operation Comparers(n : Int) : Unit {
    let greater = v -> [v[0], v[1], v[2] ^^^ (v[0] > v[1] ? 1 | 0)];
    let signed = v -> [v[0], v[1], v[2] ^^^ (ToSigned(n, v[0]) > ToSigned(n, v[1]) ? 1 | 0)];
    Check("CompareGTI", [n, n, 1], Always, greater, rs => CompareGTI(rs[0], rs[1], (rs[2]!)[0]));
    Check("GreaterThan", [n, n, 1], Always, greater, rs => GreaterThan(rs[0], rs[1], (rs[2]!)[0]));
    Check("CompareUsingRippleCarry", [n, n, 1], Always, greater, rs => CompareUsingRippleCarry(rs[0], rs[1], (rs[2]!)[0]));
    Check("CompareGTSI", [n, n, 1], Always, signed, rs => CompareGTSI(
        SignedLittleEndian(rs[0]),
        SignedLittleEndian(rs[1]),
        (rs[2]!)[0]
    ));
}

operation Increments(n : Int) : Unit {
    let size = 1 <<< n;
    for by in -size - 1..size + 1 {
        let sum = v -> [ModulusI(v[0] + by, size)];
        Check($"by {by}", [n], Always, sum, rs => IncrementByInteger(by, rs[0]));
        Check($"phase by {by}", [n], Always, sum, rs => ApplyPhaseLEOperationOnLECA(IncrementPhaseByInteger(by, _), rs[0]));
    }
}

operation ModularIncrements(modulus : Int) : Unit {
    for by in [-3, 0, 1, modulus - 1, modulus + 2] {
        let sum = v -> [ModulusI(v[0] + by, modulus)];
        let below = v -> v[0] < modulus;
        Check($"by {by}", [4], below, sum, rs => IncrementByModularInteger(by, modulus, rs[0]));
        Check($"phase by {by}", [4], below, sum, rs => ApplyPhaseLEOperationOnLECA(
            IncrementPhaseByModularInteger(by, modulus, _),
            rs[0]
        ));
    }
}

operation ModularMultiples(modulus : Int) : Unit {
    for factor in [-2, 0, 3, modulus + 1] {
        let sum = v -> [v[0], ModulusI(v[1] + factor * v[0], modulus)];
        let below = v -> v[1] < modulus;
        Check($"by {factor}", [2, 4], below, sum, rs => MultiplyAndAddByModularInteger(factor, modulus, rs[0], rs[1]));
        Check($"phase by {factor}", [2, 4], below, sum, rs => ApplyPhaseLEOperationOnLECA(
            MultiplyAndAddPhaseByModularInteger(factor, modulus, rs[0], _),
            rs[1]
        ));
    }
}

operation ModularProducts(modulus : Int) : Unit {
    for factor in [-1, 1, 2, 3, modulus + 4] {
        Check(
            $"by {factor}",
            [4],
            v -> v[0] < modulus,
            v -> [ModulusI(v[0] * factor, modulus)],
            rs => MultiplyByModularInteger(factor, modulus, rs[0])
        );
    }
}

operation NoInverse() : Unit {
    use qs = Qubit[4];
    MultiplyByModularInteger(2, 6, LittleEndian(qs));
}

operation Products(n : Int) : Unit {
    let clear = v -> v[2] == 0;
    Check("MultiplyI", [n, n, 2 * n], clear, v -> [v[0], v[1], v[0] * v[1]], rs => MultiplyI(rs[0], rs[1], rs[2]));
    Check("SquareI", [n, 2 * n], v -> v[1] == 0, v -> [v[0], v[0] * v[0]], rs => SquareI(rs[0], rs[1]));
}

operation Quotients(n : Int) : Unit {
    Check(
        "DivideI",
        [n, n, n],
        v -> v[1] != 0 and v[2] == 0,
        v -> [v[0] % v[1], v[1], v[0] / v[1]],
        rs => DivideI(rs[0], rs[1], rs[2])
    );
}

operation Reciprocals(n : Int) : Unit {
    Check(
        "ComputeReciprocalI",
        [n, 2 * n],
        v -> v[0] != 0 and v[1] == 0,
        v -> [v[0], (1 <<< (2 * n - 1)) / v[0]],
        rs => ComputeReciprocalI(rs[0], rs[1])
    );
}

operation Signed(n : Int) : Unit {
    let size = 1 <<< n;
    Check("Invert2sSI", [n], Always, v -> [ModulusI(-v[0], size)], rs => Invert2sSI(SignedLittleEndian(rs[0])));
    Check(
        "MultiplySI",
        [n, n, 2 * n],
        v -> v[2] == 0,
        v -> [v[0], v[1], ModulusI(ToSigned(n, v[0]) * ToSigned(n, v[1]), size * size)],
        rs => MultiplySI(SignedLittleEndian(rs[0]), SignedLittleEndian(rs[1]), SignedLittleEndian(rs[2]))
    );
    Check(
        "SquareSI",
        [n, 2 * n],
        v -> v[1] == 0,
        v -> [v[0], ToSigned(n, v[0]) * ToSigned(n, v[0])],
        rs => SquareSI(SignedLittleEndian(rs[0]), SignedLittleEndian(rs[1]))
    );
}

// Whole matrices, so that a phase would show.
operation FullPhases() : Bool[] {
    let sum = MappedOverRange(k -> k % 4 + 4 * ((k / 4 + k) % 4), 0..15);
    let more = MappedOverRange(k -> k % 4 > (k / 4) % 4 ? k ^^^ 16 | k, 0..31);
    [
        CheckOperationsAreEqual(
            4,
            qs => AddI(LittleEndian(qs[0..1]), LittleEndian(qs[2..3])),
            qs => ApplyPermutationUsingTransformation(sum, LittleEndian(qs))
        ),
        CheckOperationsAreEqual(
            5,
            qs => CompareGTI(LittleEndian(qs[0..1]), LittleEndian(qs[2..3]), qs[4]),
            qs => ApplyPermutationUsingTransformation(more, LittleEndian(qs))
        ),
        CheckOperationsAreEqual(
            3,
            qs => ApplyPhaseLEOperationOnLECA(IncrementPhaseByInteger(3, _), LittleEndian(qs)),
            qs => ApplyPermutationUsingTransformation(MappedOverRange(k -> (k + 3) % 8, 0..7), LittleEndian(qs))
        ),
        CheckOperationsAreEqual(
            3,
            qs => Microsoft.Quantum.Arithmetic.ReflectAboutInteger(6, LittleEndian(qs)),
            qs => {
                // 6 and 7 turn, 7 turns back.
                CZ(qs[1], qs[2]);
                Controlled Z(qs[1..2], qs[0]);
            }
        )
    ]
}

operation Registers() : (Int, Int, Int) {
    use qs = Qubit[4];
    let little = LittleEndian(qs);
    let big = LittleEndianAsBigEndian(little);
    Microsoft.Quantum.Arithmetic.ApplyXorInPlace(11, little);
    let first = Std.Measurement.MeasureInteger(BigEndianAsLittleEndian(BigEndian(qs))!);
    Microsoft.Quantum.Arithmetic.ApplyXorInPlace(11, BigEndianAsLittleEndian(big));
    let second = Microsoft.Quantum.Arithmetic.MeasureInteger(little);
    Microsoft.Quantum.Arithmetic.ApplyXorInPlace(1, BigEndianAsLittleEndian(BigEndian(qs)));
    (first, second, Microsoft.Quantum.Arithmetic.MeasureInteger(little))
}

operation MarkBig(register : BigEndian) : Unit is Adj + Ctl {
    X((register!)[0]);
}

operation MarkLittle(register : LittleEndian) : Unit is Adj + Ctl {
    X((register!)[0]);
}

// An operation on the other order marks the last qubit instead of the first one.
operation Wrappers() : Unit {
    let (markBig, markLittle) = (MarkBig, MarkLittle);
    let top = v -> [v[0] ^^^ 4];
    Check("ApplyReversedOpBECA", [3], Always, top, rs => ApplyReversedOpBECA(markBig, rs[0]));
    Check("ApplyReversedOpLECA", [3], Always, v -> [v[0] ^^^ 4], rs => ApplyReversedOpLECA(markLittle, BigEndian(rs[0]!)));
    Check("ReversedOpBECA", [3], Always, top, rs => ReversedOpBECA(markBig)(rs[0]));
    Check("ReversedOpLECA", [3], Always, top, rs => ReversedOpLECA(markLittle)(BigEndian(rs[0]!)));
    use (control, qs) = (Qubit(), Qubit[3]);
    X(control);
    ApplyReversedOpBE(markBig, LittleEndian(qs));
    ApplyReversedOpLE(markLittle, BigEndian(qs));
    Adjoint ApplyReversedOpBEA(markBig, LittleEndian(qs));
    Adjoint ApplyReversedOpLEA(markLittle, BigEndian(qs));
    Controlled ApplyReversedOpBEC([control], (markBig, LittleEndian(qs)));
    Controlled ApplyReversedOpLEC([control], (markLittle, BigEndian(qs)));
    ReversedOpBE(markBig)(LittleEndian(qs));
    ReversedOpLE(markLittle)(BigEndian(qs));
    Adjoint (ReversedOpBEA(markBig))(LittleEndian(qs));
    Adjoint (ReversedOpLEA(markLittle))(BigEndian(qs));
    Controlled (ReversedOpBEC(markBig))([control], LittleEndian(qs));
    X(qs[2]);
    Fact(CheckAllZero(qs), "eleven flips and one of the last qubit");
    Controlled (ReversedOpLEC(markLittle))([control], BigEndian(qs));
    X(qs[2]);
    Fact(CheckAllZero(qs), "one flip and one of the last qubit");
    X(control);
}

// e^{2πix/4} on x takes 1 off the number whose inverse transform x is.
operation Phases(register : LittleEndian) : Unit is Adj + Ctl {
    R1(PI() / 2.0, (register!)[0]);
    Z((register!)[1]);
}

operation AddOne(qs : Qubit[]) : Unit is Adj + Ctl {
    ApplyPermutationUsingTransformation([1, 2, 3, 0], LittleEndian(qs));
}

// Adding 1 to the number is multiplying its transform by phases, and the other way round.
operation Fourier() : Bool[] {
    let add = IncrementPhaseByInteger(1, _);
    let phases = Phases;
    let expected = AddOne;
    [
        CheckOperationsAreEqual(2, qs => ApplyPhaseLEOperationOnLE(add, LittleEndian(qs)), expected),
        CheckOperationsAreEqual(2, qs => Adjoint ApplyPhaseLEOperationOnLEA(add, LittleEndian(qs)), Adjoint expected),
        CheckOperationsAreEqual(
            3,
            qs => Controlled ApplyPhaseLEOperationOnLEC([qs[2]], (add, LittleEndian(qs[...1]))),
            qs => Controlled expected([qs[2]], qs[...1])
        ),
        CheckOperationsAreEqual(2, qs => ApplyLEOperationOnPhaseLE(phases, PhaseLittleEndian(qs)), Adjoint expected),
        CheckOperationsAreEqual(2, qs => Adjoint ApplyLEOperationOnPhaseLEA(phases, PhaseLittleEndian(qs)), expected),
        CheckOperationsAreEqual(
            3,
            qs => Controlled ApplyLEOperationOnPhaseLEC([qs[2]], (phases, PhaseLittleEndian(qs[...1]))),
            qs => Controlled Adjoint expected([qs[2]], qs[...1])
        ),
        CheckOperationsAreEqual(2, qs => ApplyLEOperationOnPhaseLECA(phases, PhaseLittleEndian(qs)), Adjoint expected)
    ]
}

operation Assertions() : Unit {
    use qs = Qubit[3];
    let register = LittleEndian(qs);
    H(qs[0]);
    X(qs[2]);
    AssertProbInt(4, 0.5, register, 1e-10);
    AssertProbInt(5, 0.5, register, 1e-10);
    AssertProbInt(1, 0.0, register, 1e-10);
    AssertMostSignificantBit(One, register);
    QFTLE(register);
    AssertPhaseLessThan(6, PhaseLittleEndian(qs));
    Adjoint QFTLE(register);
    ResetAll(qs);
}

operation WrongProbability() : Unit {
    use qs = Qubit[2];
    AssertProbInt(0, 0.99, LittleEndian(qs), 1e-3);
}

operation WrongBit() : Unit {
    use qs = Qubit[2];
    AssertMostSignificantBit(One, LittleEndian(qs));
}

operation NotLess() : Unit {
    use qs = Qubit[2];
    X(qs[1]);
    QFTLE(LittleEndian(qs));
    AssertPhaseLessThan(2, PhaseLittleEndian(qs));
}

operation UnequalLengths() : Unit {
    use qs = Qubit[4];
    RippleCarryAdderCDKM(LittleEndian(qs[0..0]), LittleEndian(qs[1..2]), qs[3]);
}
