namespace Std.OpenQASM.Convert {
    import Std.Arrays.*;
    import Std.Convert.*;
    import Std.Math.*;

    /// 1 for true, 0 for false.
    function BoolAsInt(value : Bool) : Int {
        value ? 1 | 0
    }

    /// 1 for true, 0 for false.
    function BoolAsBigInt(value : Bool) : BigInt {
        value ? 1L | 0L
    }

    /// 1 for true, 0 for false.
    function BoolAsDouble(value : Bool) : Double {
        value ? 1.0 | 0.0
    }

    /// `One` for true.
    function BoolAsResult(input : Bool) : Result {
        input ? One | Zero
    }

    /// True for `One`.
    function ResultAsBool(input : Result) : Bool {
        input == One
    }

    /// 1 for `One`, 0 for `Zero`.
    function ResultAsInt(input : Result) : Int {
        input == One ? 1 | 0
    }

    /// 1 for `One`, 0 for `Zero`.
    function ResultAsBigInt(input : Result) : BigInt {
        input == One ? 1L | 0L
    }

    /// 1 for `One`, 0 for `Zero`.
    function ResultAsDouble(value : Result) : Double {
        value == One ? 1.0 | 0.0
    }

    /// `One` for a number other than 0.
    function IntAsResult(value : Int) : Result {
        value != 0 ? One | Zero
    }

    /// `One` for a number whose whole part is not 0.
    function DoubleAsResult(value : Double) : Result {
        Truncate(value) != 0 ? One | Zero
    }

    /// The lowest `bits` bits of a number in two's complement, most significant first.
    function IntAsResultArrayBE(number : Int, bits : Int) : Result[] {
        mutable results = [];
        mutable rest = number;
        for _ in 1..bits {
            results = [rest &&& 1 == 1 ? One | Zero] + results;
            rest >>>= 1;
        }
        results
    }

    /// A truth value as the lowest of `bits` bits, most significant first.
    function BoolAsResultArrayBE(value : Bool, bits : Int) : Result[] {
        IntAsResultArrayBE(BoolAsInt(value), bits)
    }

    /// A result as the last of `bits` results, the others `Zero`. Fails unless `bits` is positive.
    function ResultAsResultArrayBE(value : Result, bits : Int) : Result[] {
        Repeated(Zero, bits - 1) + [value]
    }

    /// The number with these bits, most significant first. Fails for 64 or more.
    function ResultArrayAsIntBE(results : Result[]) : Int {
        ResultArrayAsInt(Reversed(results))
    }

    /// Whether any result is `One`.
    function ResultArrayAsBool(array : Result[]) : Bool {
        Any(result -> result == One, array)
    }

    /// `One` if any result is.
    function ResultArrayAsResultBE(array : Result[]) : Result {
        ResultArrayAsBool(array) ? One | Zero
    }
}
