// run ClassicFunctions.OfArrays()
// run ClassicFunctions.OfBits()
// run ClassicFunctions.OfTruth()
// run ClassicFunctions.OfNumbers()
// run ClassicFunctions.OfBigNumbers()
// run ClassicFunctions.OfFractions()
// run ClassicFunctions.OfOldNames()
// run ClassicFunctions.Conversions()
// run ClassicFunctions.NotRectangular()
// run ClassicFunctions.NotSquare()
// run ClassicFunctions.Distributions()
// run ClassicFunctions.Cliffords()
// run ClassicFunctions.Choices()
// run ClassicFunctions.Measurements()
// run ClassicFunctions.OfResults(One)
// run ClassicFunctions.OfResults(Zero)
// run ClassicFunctions.UnderControl(One)
// run ClassicFunctions.UnderControl(Zero)
namespace ClassicFunctions {
    open Microsoft.Quantum.Arrays;
    open Microsoft.Quantum.Bitwise as Bits;
    open Microsoft.Quantum.ClassicalControl as Control;
    open Microsoft.Quantum.Convert;
    open Microsoft.Quantum.Diagnostics;
    open Microsoft.Quantum.Extensions.Bitwise as OldBits;
    open Microsoft.Quantum.Extensions.Math as Old;
    open Microsoft.Quantum.Intrinsic;
    open Microsoft.Quantum.Logical;
    open Microsoft.Quantum.Math;
    open Microsoft.Quantum.Measurement;
    open Microsoft.Quantum.Random;
    open Microsoft.Quantum.Synthesis;

    function OfArrays() : Unit {
        let numbers = [5, 3, 3, 8, 3];
        Message($"{ConstantArray(3, PauliX)} {EmptyArray<Int>()} {Unique(EqualI, numbers)} {Prefixes([1, 2, 3])}");
        Message($"{CumulativeFolded(PlusI, 10, [1, 2, 3])} {ElementAt(3, numbers)} {ElementsAt(4..-2..0, numbers)}");
        Message($"{(LookupFunction(numbers))(3)} {Exclude([0, 4], numbers)} {TupleArrayAsNestedArray([(1, 2), (3, 4)])}");
        Message($"{EqualA(EqualI, [1, 2], [1, 2])} {EqualA(EqualI, [1, 2], [1, 3])} {EqualA(EqualI, [1, 2], [1])}");
        Message($"{IsPermutation([2, 0, 1])} {IsPermutation([2, 0, 2])} {IsPermutation([1, 2, 3])}");
        Message($"{Zipped3([1, 2], [true, false], ["a", "b"])} {Zipped4([1], [2], [3, 3], [4])}");
        Message($"{Zip([1, 2, 3], [0.5, 1.5])} {Zip3([1], [2], [3])} {Zip4([1], [2], [3], [4])}");
        RectangularArrayFact([[1, 2], [3, 4], [5, 6]], "rectangle");
        SquareArrayFact([[1, 2], [3, 4]], "square");
        Message($"{Sorted(LexographicComparison(LessThanOrEqualI), [[2, 1], [1, 5, 0], [1, 5], [1, 4, 9]])}");
    }

    function OfBits() : Unit {
        Message($"{Bits.And(12, 10)} {Bits.Or(12, 10)} {Bits.Xor(12, 10)} {Bits.Not(12)} {Bits.Parity(7)} {Bits.Parity(-1)}");
        Message($"{Bits.LeftShiftedI(5, 3)} {Bits.RightShiftedI(-5, 1)} {Bits.LeftShiftedL(1L, 70)} {Bits.RightShiftedL(-5L, 1)}");
        Message($"{Bits.XBits([PauliX, PauliY, PauliZ, PauliI])} {Bits.ZBits([PauliX, PauliY, PauliZ, PauliI])}");
        Message($"{OldBits.And(6, 3)} {OldBits.Or(6, 3)} {OldBits.Not(0)} {OldBits.Parity(6)} {OldBits.XBits([PauliY])} {OldBits.ZBits([PauliX])}");
    }

    function OfTruth() : Unit {
        Message($"{And(true, false)} {Or(true, false)} {Not(true)} {Conditioned(false, 1, 2)}");
        Message($"{[EqualB(true, true), EqualI(1, 2), EqualL(1L, 1L), EqualD(0.5, 0.5), EqualR(One, Zero)]}");
        Message($"{[NotEqualB(true, true), NotEqualI(1, 2), NotEqualL(1L, 1L), NotEqualD(0.5, 0.5), NotEqualR(One, Zero)]}");
        Message($"{[EqualC(Complex(1.0, 2.0), Complex(1.0, 2.0)), NotEqualC(Complex(1.0, 2.0), Complex(1.0, 2.5))]}");
        Message($"{[EqualCP(ComplexPolar(1.0, 2.0), ComplexPolar(1.0, 3.0)), NotEqualCP(ComplexPolar(1.0, 2.0), ComplexPolar(1.0, 3.0))]}");
        Message($"{[GreaterThanI(2, 1), GreaterThanOrEqualI(1, 1), LessThanI(1, 1), LessThanOrEqualI(1, 1)]}");
        Message($"{[GreaterThanL(2L, 1L), GreaterThanOrEqualL(1L, 1L), LessThanL(1L, 1L), LessThanOrEqualL(1L, 1L)]}");
        Message($"{[GreaterThanD(2.0, 1.0), GreaterThanOrEqualD(1.0, 1.0), LessThanD(1.0, 1.0), LessThanOrEqualD(1.0, 1.0)]}");
        Message($"{[NearlyEqualD(1.0, 1.0 + 1E-13), NearlyEqualD(1.0, 1.0 + 1E-11), NotNearlyEqualD(1.0, 1.1)]}");
    }

    function OfNumbers() : Unit {
        Message($"{[PlusD(0.5, 1.0), MinusD(0.5, 1.0), TimesD(0.5, 3.0), DividedByD(1.0, 4.0), NegationD(0.5), PowD(2.0, 0.5)]}");
        Message($"{[PlusI(2, 3), MinusI(2, 3), TimesI(2, 3), DividedByI(-7, 2), NegationI(2), ModI(-7, 3), PowI(3, 4)]}");
        Message($"{ExpD(1.0)} {IsFinite(1.0)} {IsFinite(NaN())} {IsNaN(NaN())} {PlusA([1], [2, 3])}");
        Message($"{[IEEERemainder(5.0, 3.0), IEEERemainder(-7.5, 2.0), IEEERemainder(3.0, 2.0)]}");
        Message($"{Mapped(HalfIntegerBinom, [0, 1, 2, 3, 4])}");
    }

    function OfBigNumbers() : Unit {
        Message($"{[PlusL(2L, 3L), MinusL(2L, 3L), TimesL(2L, 3L), DividedByL(-7L, 2L), NegationL(2L), ModL(-7L, 3L), PowL(3L, 50)]}");
        Message($"{[ModPowL(3L, 200L, 1000007L), ModPowL(-2L, 3L, 7L), ModPowL(0L, 5L, 7L), ModPowL(5L, 0L, 7L)]}");
    }

    function OfFractions() : Unit {
        let near = ContinuedFractionConvergentI(Fraction(72, 100), 10);
        let negative = ContinuedFractionConvergentI(Fraction(-72, 100), 10);
        let big = ContinuedFractionConvergentL(BigFraction(314159L, 100000L), 200L);
        Message($"{near::Numerator}/{near::Denominator} {negative::Numerator}/{negative::Denominator} {big::Numerator}/{big::Denominator}");
    }

    function OfOldNames() : Unit {
        Message($"{Old.AbsB(-3L)} {Old.DivRemB(7L, 2L)} {Old.ExpD(0.0)} {Old.IEEERemainder(5.0, 3.0)} {Old.MaxB(1L, 2L)} {Old.MinB(1L, 2L)}");
        Message($"{Old.ModPowB(2L, 10L, 1000L)} {Old.PowD(2.0, 3.0)} {Old.SignB(-3L)}");
    }

    operation Conversions() : Unit {
        Message($"{DoubleAsInt(-2.7)} {BigIntAsDouble(3L)} {MaybeBigIntAsInt(5L)} {MaybeBigIntAsInt(PowL(2L, 64))} {RangeAsIntArray(7..-3..0)}");
        Message(BoolAsString(true) + " " + BigIntAsString(7L) + " " + DoubleAsString(0.25) + " " + IntAsString(-4));
        Message(DoubleAsStringWithFormat(3.14159, "F2") + " " + IntAsStringWithFormat(255, "X"));
        Message($"{FixedPointAsBoolArray(2, 2, -0.75)} {BoolArrayAsFixedPoint(2, [true, false, true, true])} {DoubleAsFixedPoint(2, 2, 0.3)}");
        Message($"{BoolArrayAsPauli(PauliY, false, [true, false])} {PauliArrayAsInt([PauliX, PauliY, PauliZ])} {(FunctionAsOperation(AbsI))(-3)}");
    }

    function NotRectangular() : Unit { RectangularArrayFact([[1, 2], [3]], "rows differ"); }
    function NotSquare() : Unit { SquareArrayFact([[1, 2]], "one row of two"); }

    // Means and bounds over 2000 draws, within four deviations.
    operation Distributions() : Bool[] {
        let (uniform, continuous) = (DiscreteUniformDistribution(2, 5), ContinuousUniformDistribution(-1.0, 3.0));
        let (normal, categorical) = (NormalDistribution(2.0, 9.0), CategoricalDistribution([1.0, 0.0, 3.0]));
        let (standard, doubled) = (StandardNormalDistribution(), TransformedContinuousDistribution(TimesD(2.0, _), continuous));
        mutable counts = new Int[4];
        mutable sums = new Double[5];
        mutable squares = 0.0;
        mutable twos = 0;
        mutable inRange = true;
        for (_ in 1..2000) {
            let drawn = uniform::Sample();
            set counts w/= drawn - 2 <- counts[drawn - 2] + 1;
            let values = [continuous::Sample(), normal::Sample(), standard::Sample(), doubled::Sample(), IntAsDouble(categorical::Sample())];
            set inRange = inRange and values[0] >= -1.0 and values[0] <= 3.0 and (values[4] == 0.0 or values[4] == 2.0);
            for (i in IndexRange(sums)) { set sums w/= i <- sums[i] + values[i] / 2000.0; }
            set squares += (values[1] - 2.0) * (values[1] - 2.0) / 2000.0;
            set twos += DrawCategorical([0.25, 0.25, 0.5]) == 2 ? 1 | 0;
        }
        return [
            inRange, All(LessThanI(420, _), counts), AbsD(sums[0] - 1.0) < 0.11, AbsD(sums[1] - 2.0) < 0.27,
            AbsD(squares - 9.0) < 1.2, AbsD(sums[2]) < 0.09, AbsD(sums[3] - 2.0) < 0.21, AbsD(sums[4] - 1.5) < 0.08, AbsI(twos - 1000) < 90
        ];
    }

    // All 24 gates, each about 100 times of 2400; and all four Paulis.
    operation Cliffords() : Bool[] {
        mutable counts = new Int[24];
        mutable paulis = new Int[4];
        for (_ in 1..2400) {
            let (e, s, x, omega) = (DrawRandomSingleQubitClifford())!;
            set counts w/= e + 3 * s + 12 * x <- counts[e + 3 * s + 12 * x] + 1;
            let index = PauliArrayAsInt([DrawRandomPauli()]);
            set paulis w/= index <- paulis[index] + 1;
        }
        return [All(LessThanI(55, _), counts), All(LessThanI(_, 150), counts), All(LessThanI(510, _), paulis)];
    }

    operation Choices() : (Bool, Int)[] {
        return [
            MaybeChooseElement([7, 8, 9], DiscreteUniformDistribution(1, 1)),
            MaybeChooseElement([7, 8, 9], DiscreteUniformDistribution(3, 3)),
            MaybeChooseElement(new Int[0], DiscreteUniformDistribution(0, 0))
        ];
    }

    operation Measurements() : (Result[], Result, Result, Result[]) {
        using (qs = Qubit[2]) {
            X(qs[1]);
            let each = MultiM(qs);
            SetToBasisState(One, qs[0]);
            SetToBasisState(Zero, qs[1]);
            let parity = MeasureWithScratch([PauliZ, PauliZ], qs);
            H(qs[0]);
            let sign = MeasureWithScratch([PauliX], [qs[0]]);
            let several = MeasurePaulis([[PauliX, PauliI], [PauliI, PauliZ], [PauliX, PauliZ]], qs, MeasureWithScratch);
            ResetAll(qs);
            return (each, parity, sign, several);
        }
    }

    // What is applied where the condition holds: T, else S.
    operation OfResults(r : Result) : Bool[] {
        return [
            Applies(Control.ApplyIfZero(r, (T, _)), r == Zero, false),
            Applies(Control.ApplyIfOne(r, (T, _)), r == One, false),
            Applies(Both(r, _), r == Zero, true),
            Applies(Equal([r, One], _), r == One, true)
        ];
    }

    operation Both(r : Result, q : Qubit) : Unit { Control.ApplyIfElseR(r, (T, q), (S, q)); }
    operation Equal(rs : Result[], q : Qubit) : Unit { Control.ApplyConditionally(rs, [One, One], (T, q), (S, q)); }

    operation Applies(op : (Qubit => Unit), first : Bool, second : Bool) : Bool {
        using (q = Qubit()) {
            H(q);
            op(q);
            if (first) { Adjoint T(q); } elif (second) { Adjoint S(q); }
            H(q);
            return M(q) == Zero;
        }
    }

    operation UnderControl(r : Result) : Unit is Adj {
        body (...) {
            using ((control, q) = (Qubit(), Qubit())) {
                within { H(q); X(control); } apply {
                    Controlled Control.ApplyIfElseRCA([control], (r, (T, q), (S, q)));
                    Controlled Adjoint Control.ApplyIfOneCA([control], (r, (S, q)));
                    Controlled Adjoint Control.ApplyIfZeroCA([control], (r, (T, q)));
                    Adjoint Control.ApplyConditionallyCA([r], [One], (T, q), (S, q));
                    Control.ApplyConditionallyA([r], [One], (T, q), (S, q));
                }
                AssertQubit(Zero, q);
            }
        }
        adjoint self;
    }
}
