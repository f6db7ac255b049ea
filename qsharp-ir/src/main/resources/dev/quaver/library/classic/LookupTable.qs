namespace Microsoft.Quantum.Arithmetic {
    import Microsoft.Quantum.Convert.*;
    import Std.Arrays.*;
    import Std.Convert.*;
    import Std.Diagnostics.*;
    import Std.Math.*;
    import Std.TableLookup.*;

    /// A function of one real number as a table: the formats of its argument and value, and the operation that xors the
    /// value for its first number into its second.
    newtype FunctionWithLookupTable = (
        IntegerBitsIn : Int,
        FractionalBitsIn : Int,
        IntegerBitsOut : Int,
        FractionalBitsOut : Int,
        Apply : (FixedPoint, FixedPoint) => Unit is Adj
    );

    /// A table of a function over the interval from `Fst(domain)` to `Snd(domain)`: arguments at a distance of at most
    /// `epsIn`, values with an error of at most `epsOut`. An argument must lie in the interval. Fails unless the interval
    /// goes upwards and both precisions are positive.
    function ApplyFunctionWithLookupTable(
        func : Double -> Double,
        domain : (Double, Double),
        epsIn : Double,
        epsOut : Double
    ) : FunctionWithLookupTable {
        let (lower, upper) = domain;
        Fact(lower <= upper, "The domain must not end below its beginning.");
        Fact(epsIn > 0.0 and epsOut > 0.0, "Precisions must be positive.");
        let fractionalIn = FractionalBitsFor(epsIn);
        let integerIn = IntegerBitsFor(MaxD(AbsD(lower), AbsD(upper)), fractionalIn);
        let step = 0.5^IntAsDouble(fractionalIn);
        let first = DoubleAsFixedPoint(integerIn, fractionalIn, lower);
        let count = Round((DoubleAsFixedPoint(integerIn, fractionalIn, upper) - first) / step) + 1;
        let values = MappedOverRange(k -> func(first + IntAsDouble(k) * step), 0..count - 1);
        // Rounding to f bits makes an error of at most 2^-(f+1).
        let fractionalOut = FractionalBitsFor(2.0 * epsOut);
        let integerOut = IntegerBitsFor(Fold((a, b) -> MaxD(a, AbsD(b)), 0.0, values), fractionalOut);
        let rows = Mapped(FixedPointAsBoolArray(integerOut, fractionalOut, _), values);
        FunctionWithLookupTable(
            integerIn,
            fractionalIn,
            integerOut,
            fractionalOut,
            LookUp(first, rows, _, _)
        )
    }

    /// The bits after the point that make for steps of at most `epsilon`.
    internal function FractionalBitsFor(epsilon : Double) : Int {
        MaxI(0, Ceiling(Lg(1.0 / epsilon) - 1e-9))
    }

    /// The bits before the point, sign included, for numbers of up to this size after rounding.
    internal function IntegerBitsFor(bound : Double, fractionalBits : Int) : Int {
        BitSizeI(Floor(bound + 0.5^IntAsDouble(fractionalBits + 1))) + 1
    }

    /// Xors the row for `input` into `output`; the first row is for `first`.
    internal operation LookUp(first : Double, rows : Bool[][], input : FixedPoint, output : FixedPoint) : Unit is Adj {
        within {
            AddConstantFxP(-first, input);
        } apply {
            let addressSize = BitSizeI(Length(rows) - 1);
            Select(rows, (input.Register)[...addressSize - 1], output.Register);
        }
    }
}
