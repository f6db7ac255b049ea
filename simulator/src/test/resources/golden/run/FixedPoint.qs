// Fixed-point arithmetic against Double arithmetic, over all values of small registers. Each operation also runs under
// `Adjoint`, which must give back zeros; a check fails with the values that disagree.

// run Formats()
// run Prepares()
// run Adds()
// run AddsShorter()
// run AddsConstants()
// run Inverts()
// run Compares()
// run UnderControl()
// run Multiplies(4, 2)
// run Multiplies(3, 1)
// run Squares(4, 2)
// run Squares(4, 3)
// run Reciprocals(3, 2, 3, 2)
// run Reciprocals(3, 3, 4, 2)
// run Polynomials([-0.75])
// run Polynomials([0.5, -1.5])
// run Quadratic()
// run Even([0.5])
// run Even([-0.5, 1.5])
// run Odd([-1.5])
// run Odd([0.5, 1.0])
// run Table(x -> x * x, -1.0, 1.5, 0.25, 0.125)
// run Table(x -> 1.0 - x, 2.0, 3.0, 0.5, 0.25)
// run MixedFormats()
// run MixedPoints()
// run TooBig()
// run TooWide()
// run NoCoefficients()
// run NotZero()

import Microsoft.Quantum.Arithmetic.*;
import Microsoft.Quantum.Convert.*;
import Std.Arrays.*;
import Std.Canon.*;
import Std.Convert.*;
import Std.Diagnostics.*;
import Std.Math.*;

// All numbers of a format.
function Values(size : Int, integerBits : Int) : Double[] {
    let half = 1 <<< (size - 1);
    MappedOverRange(k -> IntAsDouble(k) / 2.0^IntAsDouble(size - integerBits), -half..half - 1)
}

// The number that wraps around at the ends of the format, after rounding down to its steps.
function Wrapped(size : Int, integerBits : Int, value : Double) : Double {
    let scale = 2.0^IntAsDouble(size - integerBits);
    let half = 1 <<< (size - 1);
    IntAsDouble(ModulusI(Floor(value * scale) + half, 2 * half) - half) / scale
}

operation Expect(value : Double, number : FixedPoint, of : String) : Unit {
    let measured = MeasureFxP(number);
    Fact(measured == value, $"{of}: {measured} instead of {value}");
}

// op(x, result), then what stands there, then the adjoint.
operation CheckFunction(
    size : Int,
    integerBits : Int,
    op : ((FixedPoint, FixedPoint) => Unit is Adj),
    f : Double -> Double
) : Unit {
    for x in Values(size, integerBits) {
        use (xs, rs) = (Qubit[size], Qubit[size]);
        let (number, result) = (FixedPoint(integerBits, xs), FixedPoint(integerBits, rs));
        PrepareFxP(x, number);
        op(number, result);
        within {
            PrepareFxP(Wrapped(size, integerBits, f(x)), result);
        } apply {
            Fact(CheckAllZero(rs), $"wrong for {x}, expected {Wrapped(size, integerBits, f(x))}");
        }
        Adjoint op(number, result);
        AssertAllZeroFxP(result);
        Expect(x, number, "argument");
    }
}

operation Formats() : Unit {
    use (a, b) = (Qubit[4], Qubit[5]);
    IdenticalPointPosFactFxP([FixedPoint(2, a), FixedPoint(3, b), FixedPoint(2, a)]);
    IdenticalFormatFactFxP([FixedPoint(2, a), FixedPoint(2, a)]);
    IdenticalPointPosFactFxP([]);
    IdenticalFormatFactFxP([]);
}

operation Prepares() : Double[] {
    use qs = Qubit[5];
    let number = FixedPoint(3, qs);
    for x in Values(5, 3) {
        PrepareFxP(x, number);
        Expect(x, number, "prepared");
        PrepareFxP(x, number);
        Adjoint PrepareFxP(x, number);
        AssertAllZeroFxP(number);
    }
    mutable nearest = [];
    for x in [1.1, -1.1, 1.13, 3.6, -3.9] {
        PrepareFxP(x, number);
        nearest += [MeasureFxP(number)];
    }
    nearest
}

operation Adds() : Unit {
    for x in Values(4, 2) {
        for y in Values(4, 2) {
            use (xs, ys) = (Qubit[4], Qubit[4]);
            let (first, second) = (FixedPoint(2, xs), FixedPoint(2, ys));
            PrepareFxP(x, first);
            PrepareFxP(y, second);
            AddFxP(first, second);
            Adjoint AddFxP(first, second);
            SubtractFxP(second, first);
            Adjoint SubtractFxP(second, first);
            AddFxP(first, second);
            SubtractFxP(first, second);
            Expect(Wrapped(4, 2, -y), first, "difference");
            Expect(Wrapped(4, 2, x + y), second, "sum");
        }
    }
}

operation AddsShorter() : Unit {
    for x in Values(3, 1) {
        for y in Values(5, 3) {
            use (xs, ys) = (Qubit[3], Qubit[5]);
            let (short, long) = (FixedPoint(1, xs), FixedPoint(3, ys));
            PrepareFxP(x, short);
            PrepareFxP(y, long);
            AddFxP(short, long);
            AddFxP(long, short);
            Expect(Wrapped(5, 3, x + y), long, "longer sum");
            Expect(Wrapped(3, 1, 2.0 * x + y), short, "shorter sum");
        }
    }
}

operation AddsConstants() : Unit {
    for x in Values(4, 3) {
        for c in [0.0, 0.5, -0.5, 3.5, -4.0] {
            use xs = Qubit[4];
            let number = FixedPoint(3, xs);
            PrepareFxP(x, number);
            AddConstantFxP(c, number);
            Adjoint AddConstantFxP(c, number);
            AddConstantFxP(c, number);
            Expect(Wrapped(4, 3, x + c), number, "sum");
        }
    }
}

operation Inverts() : Unit {
    for x in Values(4, 2) {
        use xs = Qubit[4];
        let number = FixedPoint(2, xs);
        PrepareFxP(x, number);
        InvertFxP(number);
        Expect(Wrapped(4, 2, -x), number, "inverse");
    }
}

operation Compares() : Unit {
    for x in Values(3, 2) {
        for y in Values(3, 2) {
            use (xs, ys, greater) = (Qubit[3], Qubit[3], Qubit());
            let (first, second) = (FixedPoint(2, xs), FixedPoint(2, ys));
            PrepareFxP(x, first);
            PrepareFxP(y, second);
            CompareGreaterThanFxP(first, second, greater);
            Fact((MResetZ(greater) == One) == (x > y), $"{x} > {y}");
            Expect(x, first, "first");
            Expect(y, second, "second");
        }
    }
}

operation UnderControl() : Double[] {
    mutable found = [];
    for control in [false, true] {
        use (c, xs, ys, greater) = (Qubit(), Qubit[4], Qubit[4], Qubit());
        let (first, second) = (FixedPoint(2, xs), FixedPoint(2, ys));
        if control {
            X(c);
        }
        Controlled PrepareFxP([c], (0.75, first));
        PrepareFxP(0.5, second);
        Controlled AddFxP([c], (first, second));
        Controlled AddConstantFxP([c], (0.25, second));
        Controlled InvertFxP([c], first);
        Controlled SubtractFxP([c], (second, first));
        Controlled CompareGreaterThanFxP([c], (first, second, greater));
        Controlled Adjoint AddConstantFxP([c], (0.5, first));
        found += [MeasureFxP(first), MeasureFxP(second), ResultAsBool(MResetZ(greater)) ? 1.0 | 0.0];
        Reset(c);
    }
    found
}

operation Multiplies(size : Int, integerBits : Int) : Unit {
    for y in Values(size, integerBits) {
        use ys = Qubit[size];
        let factor = FixedPoint(integerBits, ys);
        PrepareFxP(y, factor);
        CheckFunction(size, integerBits, MultiplyFxP(factor, _, _), x -> x * y);
        Expect(y, factor, "factor");
    }
}

operation Squares(size : Int, integerBits : Int) : Unit {
    CheckFunction(size, integerBits, SquareFxP, x -> x * x);
}

// Truncated towards zero, which is not rounding down for negative numbers.
operation Reciprocals(sizeIn : Int, integerIn : Int, sizeOut : Int, integerOut : Int) : Double[] {
    mutable found = [];
    for x in Values(sizeIn, integerIn) {
        if x != 0.0 {
            use (xs, rs) = (Qubit[sizeIn], Qubit[sizeOut]);
            let (number, result) = (FixedPoint(integerIn, xs), FixedPoint(integerOut, rs));
            PrepareFxP(x, number);
            ComputeReciprocalFxP(number, result);
            Adjoint ComputeReciprocalFxP(number, result);
            AssertAllZeroFxP(result);
            ComputeReciprocalFxP(number, result);
            let magnitude = Wrapped(32, 32 - sizeOut + integerOut, 1.0 / AbsD(x));
            Expect(Wrapped(sizeOut, integerOut, x < 0.0 ? -magnitude | magnitude), result, $"1 / {x}");
            found += [MeasureFxP(number)];
        }
    }
    found
}

operation Polynomials(coefficients : Double[]) : Unit {
    CheckFunction(4, 2, EvaluatePolynomialFxP(coefficients, _, _), x ->
        if Length(coefficients) == 1 { coefficients[0] } else {
            coefficients[0] + Wrapped(4, 2, coefficients[1] * x)
        });
}

operation Quadratic() : Unit {
    CheckFunction(3, 2, EvaluatePolynomialFxP([0.5, -1.0, 1.5], _, _), x ->
        0.5 + Wrapped(3, 2, x * Wrapped(3, 2, -1.0 + Wrapped(3, 2, 1.5 * x))));
}

operation Even(coefficients : Double[]) : Unit {
    CheckFunction(3, 2, EvaluateEvenPolynomialFxP(coefficients, _, _), x ->
        if Length(coefficients) == 1 { coefficients[0] } else {
            coefficients[0] + Wrapped(3, 2, coefficients[1] * Wrapped(3, 2, x * x))
        });
}

operation Odd(coefficients : Double[]) : Unit {
    CheckFunction(3, 2, EvaluateOddPolynomialFxP(coefficients, _, _), x ->
        x * Wrapped(3, 2, if Length(coefficients) == 1 { coefficients[0] } else {
            coefficients[0] + Wrapped(3, 2, coefficients[1] * Wrapped(3, 2, x * x))
        }));
}

operation Table(f : Double -> Double, lower : Double, upper : Double, epsIn : Double, epsOut : Double) : (Int, Int, Int, Int) {
    let table = ApplyFunctionWithLookupTable(f, (lower, upper), epsIn, epsOut);
    mutable x = lower;
    while x <= upper {
        use xs = Qubit[table.IntegerBitsIn + table.FractionalBitsIn];
        use rs = Qubit[table.IntegerBitsOut + table.FractionalBitsOut];
        let (number, result) = (FixedPoint(table.IntegerBitsIn, xs), FixedPoint(table.IntegerBitsOut, rs));
        PrepareFxP(x, number);
        table.Apply(number, result);
        Adjoint table.Apply(number, result);
        AssertAllZeroFxP(result);
        table.Apply(number, result);
        Expect(x, number, "argument");
        let value = MeasureFxP(result);
        Fact(AbsD(value - f(x)) <= epsOut, $"{value} at {x}");
        x += epsIn;
    }
    (table.IntegerBitsIn, table.FractionalBitsIn, table.IntegerBitsOut, table.FractionalBitsOut)
}

operation MixedFormats() : Unit {
    use (a, b) = (Qubit[4], Qubit[5]);
    CompareGreaterThanFxP(FixedPoint(2, a), FixedPoint(3, b), a[0]);
}

operation MixedPoints() : Unit {
    use (a, b) = (Qubit[4], Qubit[4]);
    AddFxP(FixedPoint(2, a), FixedPoint(3, b));
}

operation TooBig() : Unit {
    use a = Qubit[4];
    PrepareFxP(2.0, FixedPoint(2, a));
}

operation TooWide() : Unit {
    use (a, b) = (Qubit[3], Qubit[8]);
    ComputeReciprocalFxP(FixedPoint(1, a), FixedPoint(1, b));
}

operation NoCoefficients() : Unit {
    use (a, b) = (Qubit[3], Qubit[3]);
    EvaluatePolynomialFxP([], FixedPoint(1, a), FixedPoint(1, b));
}

operation NotZero() : Unit {
    use a = Qubit[3];
    X(a[1]);
    AssertAllZeroFxP(FixedPoint(1, a));
}
