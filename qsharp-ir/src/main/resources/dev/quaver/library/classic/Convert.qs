namespace Microsoft.Quantum.Convert {
    import Std.Arrays.*;
    import Std.Convert.*;
    import Std.Diagnostics.*;
    import Std.Math.*;

    /// The integer next to a number towards zero.
    function DoubleAsInt(a : Double) : Int {
        Truncate(a)
    }

    /// A number as a double, rounded.
    function BigIntAsDouble(a : BigInt) : Double {
        body intrinsic;
    }

    /// An integer as text.
    function BigIntAsString(a : BigInt) : String {
        $"{a}"
    }

    /// A truth value as text.
    function BoolAsString(a : Bool) : String {
        $"{a}"
    }

    /// A number as text.
    function DoubleAsString(a : Double) : String {
        $"{a}"
    }

    /// An integer as text.
    function IntAsString(a : Int) : String {
        $"{a}"
    }

    /// A number as text in a format of .NET, such as "F3" or "0.00".
    function DoubleAsStringWithFormat(a : Double, fmt : String) : String {
        body intrinsic;
    }

    /// An integer as text in a format of .NET, such as "D5" or "X".
    function IntAsStringWithFormat(a : Int, fmt : String) : String {
        body intrinsic;
    }

    /// An integer of 64 bits of the same value and true, or 0 and false if it does not fit.
    function MaybeBigIntAsInt(a : BigInt) : (Int, Bool) {
        if a >= -9223372036854775808L and a <= 9223372036854775807L {
            (BigIntAsInt(a), true)
        } else {
            (0, false)
        }
    }

    /// The bits of a number in two's complement, least significant first, as many as a multiple of 8 that shows its
    /// sign.
    function BigIntAsBoolArray(a : BigInt) : Bool[] {
        mutable size = 8;
        while a >= 1L <<< (size - 1) or a < -(1L <<< (size - 1)) {
            size += 8;
        }
        let bits = a < 0L ? a + (1L <<< size) | a;
        Std.Convert.BigIntAsBoolArray(bits, size)
    }

    /// The number whose bits in two's complement, least significant first, are given, zeros added up to a multiple of
    /// 8.
    function BoolArrayAsBigInt(a : Bool[]) : BigInt {
        let number = Std.Convert.BoolArrayAsBigInt(a);
        let size = Length(a);
        size > 0 and size % 8 == 0 and Tail(a) ? number - (1L <<< size) | number
    }

    /// The elements of a range.
    function RangeAsIntArray(range : Range) : Int[] {
        MappedOverRange(i -> i, range)
    }

    /// A Pauli where the bit is `bitApply`, else `PauliI`.
    function BoolArrayAsPauli(pauli : Pauli, bitApply : Bool, bits : Bool[]) : Pauli[] {
        Mapped(bit -> bit == bitApply ? pauli | PauliI, bits)
    }

    /// Two bits for each Pauli, the first one least significant: `PauliI` 0, `PauliX` 1, `PauliY` 3, `PauliZ` 2.
    /// At most 31 Paulis.
    function PauliArrayAsInt(paulis : Pauli[]) : Int {
        Fact(Length(paulis) <= 31, "At most 31 Paulis fit into an Int.");
        mutable packed = 0;
        for i in 0..Length(paulis) - 1 {
            let code = paulis[i] == PauliI ? 0 | paulis[i] == PauliX ? 1 | paulis[i] == PauliY ? 3 | 2;
            packed |||= code <<< (2 * i);
        }
        packed
    }

    /// An operation that calls a function.
    function FunctionAsOperation<'Input, 'Output>(fn : ('Input -> 'Output)) : ('Input => 'Output) {
        Call(fn, _)
    }

    /// Calls a function.
    operation Call<'Input, 'Output>(fn : ('Input -> 'Output), input : 'Input) : 'Output {
        fn(input)
    }

    /// The bits of a number in fixed point and two's complement, least significant first.
    /// The sign is one of `integerBits`. Fails if the number does not fit.
    function FixedPointAsBoolArray(integerBits : Int, fractionalBits : Int, value : Double) : Bool[] {
        let size = integerBits + fractionalBits;
        let number = RoundHalfAwayFromZero(value * 2.0^IntAsDouble(fractionalBits));
        let bound = 1L <<< (size - 1);
        let inRange = IntAsBigInt(number) >= -bound and IntAsBigInt(number) < bound;
        Fact(inRange, $"{value} does not fit into {integerBits} and {fractionalBits} bits.");
        let bits = number < 0 ? IntAsBigInt(number) + (bound <<< 1) | IntAsBigInt(number);
        Std.Convert.BigIntAsBoolArray(bits, size)
    }

    /// The number whose bits in fixed point and two's complement, least significant first, are given.
    /// The sign is one of `integerBits`.
    function BoolArrayAsFixedPoint(integerBits : Int, bits : Bool[]) : Double {
        let size = Length(bits);
        let number = Std.Convert.BoolArrayAsBigInt(bits);
        let signed = Tail(bits) ? number - (1L <<< size) | number;
        IntAsDouble(BigIntAsInt(signed)) / 2.0^IntAsDouble(size - integerBits)
    }

    /// The nearest number in fixed point. Fails if the number does not fit.
    function DoubleAsFixedPoint(integerBits : Int, fractionalBits : Int, value : Double) : Double {
        BoolArrayAsFixedPoint(integerBits, FixedPointAsBoolArray(integerBits, fractionalBits, value))
    }
}
