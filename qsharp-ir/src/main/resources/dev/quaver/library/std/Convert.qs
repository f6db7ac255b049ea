namespace Std.Convert {
    import Std.Diagnostics.*;
    import Std.Math.*;

    /// An integer as a double, rounded where it has more than 53 significant bits.
    function IntAsDouble(number : Int) : Double {
        body intrinsic;
    }

    /// An integer without bounds of the same value.
    function IntAsBigInt(number : Int) : BigInt {
        body intrinsic;
    }

    /// An integer of 64 bits of the same value. Fails if it does not fit.
    function BigIntAsInt(number : BigInt) : Int {
        body intrinsic;
    }

    /// True for `One`.
    function ResultAsBool(input : Result) : Bool {
        input == One
    }

    /// `One` for true.
    function BoolAsResult(input : Bool) : Result {
        input ? One | Zero
    }

    /// The number whose bits, least significant first, are given. Fails for 64 bits or more.
    function BoolArrayAsInt(bits : Bool[]) : Int {
        let count = Length(bits);
        Fact(count < 64, $"`Length(bits)` must be less than 64, but was {count}.");
        mutable number = 0;
        for i in 0..count - 1 {
            if bits[i] {
                number |||= 1 <<< i;
            }
        }
        number
    }

    /// The lowest `bits` bits of a number, least significant first. Fails for a negative number and if they do not suffice.
    function IntAsBoolArray(number : Int, bits : Int) : Bool[] {
        Fact(bits >= 0, "Requested number of bits must be non-negative.");
        Fact(number >= 0, "Number must be non-negative.");
        Fact(BitSizeI(number) <= bits, "`number` is too large to fit into array of length `bits`.");
        mutable array = [false, size = bits];
        mutable rest = number;
        mutable i = 0;
        while rest != 0 {
            array w/= i <- rest % 2 == 1;
            rest >>>= 1;
            i += 1;
        }
        array
    }

    /// The number whose bits, least significant first, are given.
    function BoolArrayAsBigInt(boolArray : Bool[]) : BigInt {
        let count = Length(boolArray);
        mutable number = 0L;
        for start in 0..62..count - 1 {
            let piece = BoolArrayAsInt(boolArray[start..MinI(start + 62, count) - 1]);
            number += IntAsBigInt(piece) <<< start;
        }
        number
    }

    /// The lowest `bits` bits of a number, least significant first. Fails for a negative number and if they do not suffice.
    function BigIntAsBoolArray(number : BigInt, bits : Int) : Bool[] {
        Fact(bits >= 0, "Requested number of bits must be non-negative.");
        Fact(number >= 0L, "Number must be non-negative.");
        let size = BitSizeL(number);
        Fact(size <= bits, $"`number`={number} is too large to fit into {bits} bits.");
        mutable array = [false, size = bits];
        mutable rest = number;
        for start in 0..62..size - 1 {
            let piece = BigIntAsInt(rest % (1L <<< 62));
            for i in 0..MinI(62, size - start) - 1 {
                array w/= start + i <- (piece >>> i) % 2 == 1;
            }
            rest >>>= 62;
        }
        array
    }

    /// The number whose bits, least significant first, are given by results. Fails for 64 results or more.
    function ResultArrayAsInt(results : Result[]) : Int {
        let count = Length(results);
        Fact(count < 64, $"`Length(bits)` must be less than 64, but was {count}.");
        mutable number = 0;
        for i in 0..count - 1 {
            if results[i] == One {
                number |||= 1 <<< i;
            }
        }
        number
    }

    /// True for each `One`.
    function ResultArrayAsBoolArray(input : Result[]) : Bool[] {
        mutable bits = [false, size = Length(input)];
        for i in 0..Length(input) - 1 {
            bits w/= i <- input[i] == One;
        }
        bits
    }

    /// `One` for each true.
    function BoolArrayAsResultArray(input : Bool[]) : Result[] {
        mutable results = [Zero, size = Length(input)];
        for i in 0..Length(input) - 1 {
            results w/= i <- input[i] ? One | Zero;
        }
        results
    }

    /// A complex number by its magnitude and argument.
    function ComplexAsComplexPolar(input : Complex) : ComplexPolar {
        ComplexPolar(AbsComplex(input), ArgComplex(input))
    }

    /// A complex number by its real and imaginary parts.
    function ComplexPolarAsComplex(input : ComplexPolar) : Complex {
        Complex(input.Magnitude * Cos(input.Argument), input.Magnitude * Sin(input.Argument))
    }

    /// A number with `precision` digits after its point. Fails for a negative precision.
    function DoubleAsStringWithPrecision(input : Double, precision : Int) : String {
        body intrinsic;
    }
}
