namespace Microsoft.Quantum.Extensions.Math {
    import Std.Math.*;

    /// The absolute value.
    function AbsB(a : BigInt) : BigInt {
        AbsL(a)
    }

    /// Quotient, rounded towards zero, and remainder.
    function DivRemB(dividend : BigInt, divisor : BigInt) : (BigInt, BigInt) {
        DivRemL(dividend, divisor)
    }

    /// A power of e.
    function ExpD(a : Double) : Double {
        E()^a
    }

    /// x - n y, with n the integer nearest to x / y.
    function IEEERemainder(x : Double, y : Double) : Double {
        Microsoft.Quantum.Math.IEEERemainder(x, y)
    }

    /// The larger of two numbers.
    function MaxB(a : BigInt, b : BigInt) : BigInt {
        MaxL(a, b)
    }

    /// The smaller of two numbers.
    function MinB(a : BigInt, b : BigInt) : BigInt {
        MinL(a, b)
    }

    /// A power modulo `modulus`.
    function ModPowB(value : BigInt, exponent : BigInt, modulus : BigInt) : BigInt {
        Microsoft.Quantum.Math.ModPowL(value, exponent, modulus)
    }

    /// A power.
    function PowD(x : Double, y : Double) : Double {
        x^y
    }

    /// -1 for a negative number, 0 for zero, 1 for a positive one.
    function SignB(a : BigInt) : Int {
        SignL(a)
    }
}
