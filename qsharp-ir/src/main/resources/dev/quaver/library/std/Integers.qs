namespace Std.Math {
    import Std.Convert.*;
    import Std.Diagnostics.*;

    /// Quotient, rounded towards zero, and remainder.
    function DivRemI(dividend : Int, divisor : Int) : (Int, Int) {
        (dividend / divisor, dividend % divisor)
    }

    /// Quotient, rounded towards zero, and remainder.
    function DivRemL(dividend : BigInt, divisor : BigInt) : (BigInt, BigInt) {
        (dividend / divisor, dividend % divisor)
    }

    /// The residue of a number from 0 to below `modulus`. Fails unless `modulus` is positive.
    function ModulusI(value : Int, modulus : Int) : Int {
        Fact(modulus > 0, "`modulus` must be positive");
        let remainder = value % modulus;
        remainder < 0 ? remainder + modulus | remainder
    }

    /// The residue of a number from 0 to below `modulus`. Fails unless `modulus` is positive.
    function ModulusL(value : BigInt, modulus : BigInt) : BigInt {
        Fact(modulus > 0L, "`modulus` must be positive");
        let remainder = value % modulus;
        remainder < 0L ? remainder + modulus | remainder
    }

    /// A power modulo `modulus`. Fails for a negative power and unless `expBase` and `modulus` are positive.
    function ExpModI(expBase : Int, power : Int, modulus : Int) : Int {
        Fact(power >= 0, "`power` must be non-negative");
        Fact(modulus > 0, "`modulus` must be positive");
        Fact(expBase > 0, "`expBase` must be positive");
        if modulus > 1 <<< 31 {
            return BigIntAsInt(ExpModL(IntAsBigInt(expBase), IntAsBigInt(power), IntAsBigInt(modulus)));
        }
        mutable result = 1 % modulus;
        mutable square = ModulusI(expBase, modulus);
        mutable rest = power;
        while rest > 0 {
            if rest % 2 == 1 {
                result = (result * square) % modulus;
            }
            square = (square * square) % modulus;
            rest >>>= 1;
        }
        result
    }

    /// A power modulo `modulus`. Fails for a negative power and unless `expBase` and `modulus` are positive.
    function ExpModL(expBase : BigInt, power : BigInt, modulus : BigInt) : BigInt {
        Fact(power >= 0L, "`power` must be non-negative");
        Fact(modulus > 0L, "`modulus` must be positive");
        Fact(expBase > 0L, "`expBase` must be positive");
        mutable result = 1L % modulus;
        mutable square = ModulusL(expBase, modulus);
        mutable rest = power;
        while rest > 0L {
            if rest % 2L == 1L {
                result = (result * square) % modulus;
            }
            square = (square * square) % modulus;
            rest >>>= 1;
        }
        result
    }

    /// The greatest common divisor, never negative.
    function GreatestCommonDivisorI(a : Int, b : Int) : Int {
        mutable (x, y) = (AbsI(a), AbsI(b));
        while y != 0 {
            (x, y) = (y, x % y);
        }
        x
    }

    /// Integers (u, v) such that u a + v b is the greatest common divisor of a and b.
    function ExtendedGreatestCommonDivisorI(a : Int, b : Int) : (Int, Int) {
        let signs = (SignI(a), SignI(b));
        mutable (x, y) = (AbsI(a), AbsI(b));
        mutable (u, nextU) = (1, 0);
        mutable (v, nextV) = (0, 1);
        while y != 0 {
            let quotient = x / y;
            (x, y) = (y, x - quotient * y);
            (u, nextU) = (nextU, u - quotient * nextU);
            (v, nextV) = (nextV, v - quotient * nextV);
        }
        (u * Fst(signs), v * Snd(signs))
    }

    /// Whether two numbers have no common divisor but 1.
    function IsCoprimeI(a : Int, b : Int) : Bool {
        GreatestCommonDivisorI(a, b) == 1
    }

    /// The number b from 0 to below `modulus` with a b ≡ 1. Fails if `a` and `modulus` have a common divisor.
    function InverseModI(a : Int, modulus : Int) : Int {
        let (u, v) = ExtendedGreatestCommonDivisorI(a, modulus);
        Fact(u * a + v * modulus == 1, "`a` and `modulus` must be co-prime");
        ModulusI(u, modulus)
    }

    /// The convergent of the continued fraction of a ratio that is nearest to it with a denominator of at most `denominatorBound`.
    /// Fractions are pairs of numerator and denominator; either or both of the result's may be negative. Fails unless the
    /// bound is positive.
    function ContinuedFractionConvergentI(
        fraction : (Int, Int),
        denominatorBound : Int
    ) : (Int, Int) {
        Fact(denominatorBound > 0, "Denominator bound must be positive");
        let (numerator, denominator) = fraction;
        mutable (x, y) = (AbsI(numerator), AbsI(denominator));
        mutable (beforeP, p) = (0, 1);
        mutable (beforeQ, q) = (1, 0);
        mutable sign = -1;
        mutable inBound = true;
        while y != 0 and inBound {
            let quotient = x / y;
            let (nextP, nextQ) = (quotient * p + beforeP, quotient * q + beforeQ);
            inBound = nextQ <= denominatorBound;
            if inBound {
                (beforeP, p) = (p, nextP);
                (beforeQ, q) = (q, nextQ);
                (x, y) = (y, x - quotient * y);
                sign = -sign;
            }
        }
        if numerator == 0 {
            return (0, q);
        }
        (sign * SignI(denominator) * p, sign * SignI(numerator) * q)
    }

    /// The greatest common divisor, never negative.
    function GreatestCommonDivisorL(a : BigInt, b : BigInt) : BigInt {
        mutable (x, y) = (AbsL(a), AbsL(b));
        while y != 0L {
            (x, y) = (y, x % y);
        }
        x
    }

    /// Integers (u, v) such that u a + v b is the greatest common divisor of a and b.
    function ExtendedGreatestCommonDivisorL(a : BigInt, b : BigInt) : (BigInt, BigInt) {
        let signs = (IntAsBigInt(SignL(a)), IntAsBigInt(SignL(b)));
        mutable (x, y) = (AbsL(a), AbsL(b));
        mutable (u, nextU) = (1L, 0L);
        mutable (v, nextV) = (0L, 1L);
        while y != 0L {
            let quotient = x / y;
            (x, y) = (y, x - quotient * y);
            (u, nextU) = (nextU, u - quotient * nextU);
            (v, nextV) = (nextV, v - quotient * nextV);
        }
        (u * Fst(signs), v * Snd(signs))
    }

    /// Whether two numbers have no common divisor but 1.
    function IsCoprimeL(a : BigInt, b : BigInt) : Bool {
        GreatestCommonDivisorL(a, b) == 1L
    }

    /// The number b from 0 to below `modulus` with a b ≡ 1. Fails if `a` and `modulus` have a common divisor.
    function InverseModL(a : BigInt, modulus : BigInt) : BigInt {
        let (u, v) = ExtendedGreatestCommonDivisorL(a, modulus);
        Fact(u * a + v * modulus == 1L, "`a` and `modulus` must be co-prime");
        ModulusL(u, modulus)
    }

    /// The convergent of the continued fraction of a ratio that is nearest to it with a denominator of at most `denominatorBound`.
    /// Fractions are pairs of numerator and denominator; either or both of the result's may be negative. Fails unless the
    /// bound is positive.
    function ContinuedFractionConvergentL(
        fraction : (BigInt, BigInt),
        denominatorBound : BigInt
    ) : (BigInt, BigInt) {
        Fact(denominatorBound > 0L, "Denominator bound must be positive");
        let (numerator, denominator) = fraction;
        mutable (x, y) = (AbsL(numerator), AbsL(denominator));
        mutable (beforeP, p) = (0L, 1L);
        mutable (beforeQ, q) = (1L, 0L);
        mutable sign = -1L;
        mutable inBound = true;
        while y != 0L and inBound {
            let quotient = x / y;
            let (nextP, nextQ) = (quotient * p + beforeP, quotient * q + beforeQ);
            inBound = nextQ <= denominatorBound;
            if inBound {
                (beforeP, p) = (p, nextP);
                (beforeQ, q) = (q, nextQ);
                (x, y) = (y, x - quotient * y);
                sign = -sign;
            }
        }
        if numerator == 0L {
            return (0L, q);
        }
        (sign * IntAsBigInt(SignL(denominator)) * p, sign * IntAsBigInt(SignL(numerator)) * q)
    }

    /// Number of bits of a non-negative number, 0 for 0. Fails for a negative one.
    function BitSizeI(a : Int) : Int {
        Fact(a >= 0, "`a` must be non-negative.");
        mutable size = 0;
        mutable rest = a;
        while rest != 0 {
            size += 1;
            rest >>>= 1;
        }
        size
    }

    /// Number of bits of a non-negative number, 0 for 0. Fails for a negative one.
    function BitSizeL(a : BigInt) : Int {
        body intrinsic;
    }

    /// Number of bits that are 1 in two's complement: 64 for -1.
    function HammingWeightI(n : Int) : Int {
        body intrinsic;
    }

    /// Number of zero bits below the lowest that is 1. Fails for 0.
    function TrailingZeroCountI(a : Int) : Int {
        body intrinsic;
    }

    /// Number of zero bits below the lowest that is 1. Fails for 0.
    function TrailingZeroCountL(a : BigInt) : Int {
        body intrinsic;
    }
}
