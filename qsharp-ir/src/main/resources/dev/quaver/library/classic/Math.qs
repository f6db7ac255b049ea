namespace Microsoft.Quantum.Math {
    import Std.Arrays.*;
    import Std.Convert.*;
    import Std.Diagnostics.*;
    import Std.Math.*;
    import Std.Random.*;

    /// A ratio of integers.
    newtype Fraction = (Numerator : Int, Denominator : Int);

    /// A ratio of integers without bounds.
    newtype BigFraction = (Numerator : BigInt, Denominator : BigInt);

    /// The convergent of a fraction that is nearest to it with a denominator of at most `denominatorBound`.
    /// Either or both of its parts may be negative. Fails unless the bound is positive.
    function ContinuedFractionConvergentI(fraction : Fraction, denominatorBound : Int) : Fraction {
        Fraction(Std.Math.ContinuedFractionConvergentI(fraction!, denominatorBound))
    }

    /// The convergent of a fraction that is nearest to it with a denominator of at most `denominatorBound`.
    /// Either or both of its parts may be negative. Fails unless the bound is positive.
    function ContinuedFractionConvergentL(fraction : BigFraction, denominatorBound : BigInt) : BigFraction {
        BigFraction(Std.Math.ContinuedFractionConvergentL(fraction!, denominatorBound))
    }

    /// The sum.
    function PlusD(a : Double, b : Double) : Double {
        a + b
    }

    /// The difference.
    function MinusD(a : Double, b : Double) : Double {
        a - b
    }

    /// The product.
    function TimesD(a : Double, b : Double) : Double {
        a * b
    }

    /// The quotient.
    function DividedByD(a : Double, b : Double) : Double {
        a / b
    }

    /// The opposite number.
    function NegationD(input : Double) : Double {
        -input
    }

    /// The sum.
    function PlusI(a : Int, b : Int) : Int {
        a + b
    }

    /// The difference.
    function MinusI(a : Int, b : Int) : Int {
        a - b
    }

    /// The product.
    function TimesI(a : Int, b : Int) : Int {
        a * b
    }

    /// The quotient, rounded towards zero.
    function DividedByI(a : Int, b : Int) : Int {
        a / b
    }

    /// The opposite number.
    function NegationI(input : Int) : Int {
        -input
    }

    /// The sum.
    function PlusL(a : BigInt, b : BigInt) : BigInt {
        a + b
    }

    /// The difference.
    function MinusL(a : BigInt, b : BigInt) : BigInt {
        a - b
    }

    /// The product.
    function TimesL(a : BigInt, b : BigInt) : BigInt {
        a * b
    }

    /// The quotient, rounded towards zero.
    function DividedByL(a : BigInt, b : BigInt) : BigInt {
        a / b
    }

    /// The opposite number.
    function NegationL(input : BigInt) : BigInt {
        -input
    }

    /// The remainder of a division rounded towards zero; it has the sign of the first number.
    function ModI(a : Int, b : Int) : Int {
        a % b
    }

    /// A power. Fails for a negative one.
    function PowI(a : Int, power : Int) : Int {
        a^power
    }

    /// The remainder of a division rounded towards zero; it has the sign of the first number.
    function ModL(a : BigInt, b : BigInt) : BigInt {
        a % b
    }

    /// A power. Fails for a negative one.
    function PowL(a : BigInt, power : Int) : BigInt {
        a^power
    }

    /// Two arrays joined.
    function PlusA<'Element>(a : 'Element[], b : 'Element[]) : 'Element[] {
        a + b
    }

    /// A power.
    function PowD(x : Double, y : Double) : Double {
        x^y
    }

    /// A power modulo `modulus`.
    function ModPowL(value : BigInt, exponent : BigInt, modulus : BigInt) : BigInt {
        let base = ModulusL(value, modulus);
        base == 0L and exponent > 0L ? 0L | ExpModL(base == 0L ? modulus | base, exponent, modulus)
    }

    /// A power of e.
    function ExpD(a : Double) : Double {
        E()^a
    }

    /// Not a number.
    function NaN() : Double {
        Sqrt(-1.0)
    }

    /// Whether a number is neither infinite nor not-a-number.
    function IsFinite(d : Double) : Bool {
        not IsInfinite(d) and not IsNaN(d)
    }

    /// x - n y, with n the integer nearest to x / y, the even one of two.
    function IEEERemainder(x : Double, y : Double) : Double {
        body intrinsic;
    }

    /// The generalized binomial coefficient of 1/2 over k.
    function HalfIntegerBinom(k : Int) : Double {
        mutable coefficient = 1.0;
        for i in 0..k - 1 {
            coefficient *= (0.5 - IntAsDouble(i)) / IntAsDouble(i + 1);
        }
        coefficient
    }

    /// An integer from 0 to below `maxInt`, each equally likely.
    operation RandomInt(maxInt : Int) : Int {
        DrawRandomInt(0, maxInt - 1)
    }

    /// An integer of at most `maxBits` bits, each equally likely.
    operation RandomIntPow2(maxBits : Int) : Int {
        DrawRandomInt(0, 2^maxBits - 1)
    }

    /// A multiple of 2^-`bitsRandom` from 0 to below 1, each equally likely.
    operation RandomReal(bitsRandom : Int) : Double {
        IntAsDouble(RandomIntPow2(bitsRandom)) / 2.0^IntAsDouble(bitsRandom)
    }

    /// One of the four Paulis, each equally likely.
    operation RandomSingleQubitPauli() : Pauli {
        [PauliI, PauliX, PauliY, PauliZ][DrawRandomInt(0, 3)]
    }
}
