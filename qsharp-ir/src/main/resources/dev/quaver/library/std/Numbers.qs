namespace Std.Math {
    import Std.Convert.*;
    import Std.Diagnostics.*;

    /// The product of the integers from 1 to n. Fails for a negative n and from 21 on.
    function FactorialI(n : Int) : Int {
        Fact(n >= 0, "The factorial is not defined for negative inputs.");
        Fact(
            n <= 20,
            "The largest factorial that can be stored as an Int is 20!. Use FactorialL or ApproximateFactorial."
        );
        mutable product = 1;
        for factor in 2..n {
            product *= factor;
        }
        product
    }

    /// The product of the integers from 1 to n. Fails for a negative n.
    function FactorialL(n : Int) : BigInt {
        Fact(n >= 0, "The factorial is not defined for negative inputs.");
        mutable product = 1L;
        for factor in 2..n {
            product *= IntAsBigInt(factor);
        }
        product
    }

    /// The product of the integers from 1 to n, rounded. Fails for a negative n and from 170 on.
    function ApproximateFactorial(n : Int) : Double {
        Fact(n >= 0, "The factorial is not defined for negative inputs.");
        Fact(n <= 169, "The largest approximate factorial that can be stored as a Double is 169!. Use FactorialL.");
        mutable product = 1.0;
        for factor in 2..n {
            product *= IntAsDouble(factor);
        }
        product
    }

    /// The natural logarithm of the Gamma function, by the approximation of Lanczos with g = 7. Fails unless x is positive.
    function LogGammaD(x : Double) : Double {
        Fact(x > 0.0, "Γ(x) not defined for x <= 0.");
        if x < 0.5 {
            return Log(PI() / Sin(PI() * x)) - LogGammaD(1.0 - x);
        }
        let coefficients = [
            676.5203681218851,
            -1259.1392167224028,
            771.32342877765313,
            -176.61502916214059,
            12.507343278686905,
            -0.13857109526572012,
            9.9843695780195716e-6,
            1.5056327351493116e-7
        ];
        mutable series = 0.99999999999980993;
        for i in 0..Length(coefficients) - 1 {
            series += coefficients[i] / (x + IntAsDouble(i));
        }
        let t = x + 6.5;
        0.5 * Log(2.0 * PI()) + (x - 0.5) * Log(t) - t + Log(series)
    }

    /// The natural logarithm of n!. Fails for a negative n.
    function LogFactorialD(n : Int) : Double {
        LogGammaD(IntAsDouble(n) + 1.0)
    }

    /// The number of ways to choose k of n things. Fails unless 0 ≤ k ≤ n and where the number is too big for an Int.
    function Binom(n : Int, k : Int) : Int {
        Fact(n >= 0 and k >= 0 and k <= n, "The factorial is not defined for negative inputs.");
        mutable ways = 1L;
        for i in 1..MinI(k, n - k) {
            ways = ways * IntAsBigInt(n - i + 1) / IntAsBigInt(i);
        }
        BigIntAsInt(ways)
    }

    /// The sum of the squares of the elements.
    function SquaredNorm(array : Double[]) : Double {
        mutable sum = 0.0;
        for element in array {
            sum += element * element;
        }
        sum
    }

    /// The p-norm of a vector: (Σ|x|^p)^{1/p}. Fails for p below 1.
    function PNorm(p : Double, array : Double[]) : Double {
        if p < 1.0 {
            fail "p must be >= 1.0";
        }
        mutable sum = 0.0;
        for element in array {
            sum += AbsD(element)^p;
        }
        sum^(1.0 / p)
    }

    /// A vector divided by its p-norm; unchanged if that is 0. Fails for p below 1.
    function PNormalized(p : Double, array : Double[]) : Double[] {
        let norm = PNorm(p, array);
        if norm == 0.0 {
            return array;
        }
        mutable normalized = array;
        for i in 0..Length(array) - 1 {
            normalized w/= i <- array[i] / norm;
        }
        normalized
    }

    /// A number shifted by a multiple of `modulo` into the half-open interval of that length that starts at `minValue`.
    function RealMod(value : Double, modulo : Double, minValue : Double) : Double {
        value - AbsD(modulo) * IntAsDouble(Floor((value - minValue) / AbsD(modulo)))
    }

    /// The largest number with so many bits before, the sign included, and after its point.
    function LargestFixedPoint(integerBits : Int, fractionalBits : Int) : Double {
        2.0^IntAsDouble(integerBits - 1) - 2.0^IntAsDouble(-fractionalBits)
    }

    /// The smallest number with so many bits before, the sign included, and after its point.
    function SmallestFixedPoint(integerBits : Int, fractionalBits : Int) : Double {
        -(2.0^IntAsDouble(integerBits - 1))
    }
}
