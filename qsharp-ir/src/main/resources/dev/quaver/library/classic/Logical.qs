namespace Microsoft.Quantum.Logical {
    import Microsoft.Quantum.Math.*;

    /// Whether both are true.
    function And(a : Bool, b : Bool) : Bool {
        a and b
    }

    /// Whether one or both are true.
    function Or(a : Bool, b : Bool) : Bool {
        a or b
    }

    /// The opposite truth value.
    function Not(value : Bool) : Bool {
        not value
    }

    /// One of two values, chosen by a condition.
    function Conditioned<'T>(condition : Bool, ifTrue : 'T, ifFalse : 'T) : 'T {
        condition ? ifTrue | ifFalse
    }

    /// Whether two values are equal.
    function EqualB(a : Bool, b : Bool) : Bool {
        a == b
    }

    /// Whether two values differ.
    function NotEqualB(a : Bool, b : Bool) : Bool {
        a != b
    }

    /// Whether two values are equal.
    function EqualI(a : Int, b : Int) : Bool {
        a == b
    }

    /// Whether two values differ.
    function NotEqualI(a : Int, b : Int) : Bool {
        a != b
    }

    /// Whether two values are equal.
    function EqualL(a : BigInt, b : BigInt) : Bool {
        a == b
    }

    /// Whether two values differ.
    function NotEqualL(a : BigInt, b : BigInt) : Bool {
        a != b
    }

    /// Whether two values are equal.
    function EqualD(a : Double, b : Double) : Bool {
        a == b
    }

    /// Whether two values differ.
    function NotEqualD(a : Double, b : Double) : Bool {
        a != b
    }

    /// Whether two values are equal.
    function EqualR(a : Result, b : Result) : Bool {
        a == b
    }

    /// Whether two values differ.
    function NotEqualR(a : Result, b : Result) : Bool {
        a != b
    }

    /// Whether two complex numbers are equal.
    function EqualC(a : Complex, b : Complex) : Bool {
        a.Real == b.Real and a.Imag == b.Imag
    }

    /// Whether two complex numbers differ.
    function NotEqualC(a : Complex, b : Complex) : Bool {
        not EqualC(a, b)
    }

    /// Whether two complex numbers have the same magnitude and argument.
    function EqualCP(a : ComplexPolar, b : ComplexPolar) : Bool {
        a.Magnitude == b.Magnitude and a.Argument == b.Argument
    }

    /// Whether two complex numbers differ in magnitude or argument.
    function NotEqualCP(a : ComplexPolar, b : ComplexPolar) : Bool {
        not EqualCP(a, b)
    }

    /// Whether the first number is greater than the second.
    function GreaterThanI(a : Int, b : Int) : Bool {
        a > b
    }

    /// Whether the first number is at least the second.
    function GreaterThanOrEqualI(a : Int, b : Int) : Bool {
        a >= b
    }

    /// Whether the first number is less than the second.
    function LessThanI(a : Int, b : Int) : Bool {
        a < b
    }

    /// Whether the first number is at most the second.
    function LessThanOrEqualI(a : Int, b : Int) : Bool {
        a <= b
    }

    /// Whether the first number is greater than the second.
    function GreaterThanL(a : BigInt, b : BigInt) : Bool {
        a > b
    }

    /// Whether the first number is at least the second.
    function GreaterThanOrEqualL(a : BigInt, b : BigInt) : Bool {
        a >= b
    }

    /// Whether the first number is less than the second.
    function LessThanL(a : BigInt, b : BigInt) : Bool {
        a < b
    }

    /// Whether the first number is at most the second.
    function LessThanOrEqualL(a : BigInt, b : BigInt) : Bool {
        a <= b
    }

    /// Whether the first number is greater than the second.
    function GreaterThanD(a : Double, b : Double) : Bool {
        a > b
    }

    /// Whether the first number is at least the second.
    function GreaterThanOrEqualD(a : Double, b : Double) : Bool {
        a >= b
    }

    /// Whether the first number is less than the second.
    function LessThanD(a : Double, b : Double) : Bool {
        a < b
    }

    /// Whether the first number is at most the second.
    function LessThanOrEqualD(a : Double, b : Double) : Bool {
        a <= b
    }

    /// Whether two numbers differ by at most 10^-12.
    function NearlyEqualD(a : Double, b : Double) : Bool {
        AbsD(a - b) <= 1e-12
    }

    /// Whether two numbers differ by more than 10^-12.
    function NotNearlyEqualD(a : Double, b : Double) : Bool {
        not NearlyEqualD(a, b)
    }

    /// The comparison of arrays by their first elements that differ; a shorter array comes before those that begin with
    /// it.
    /// `elementComparison(a, b)` tells whether a may stand before b; it is true for equal elements.
    function LexographicComparison<'T>(elementComparison : (('T, 'T) -> Bool)) : (('T[], 'T[]) -> Bool) {
        LexographicOrder(elementComparison, _, _)
    }

    /// Whether an array may stand before another.
    internal function LexographicOrder<'T>(elementComparison : (('T, 'T) -> Bool), left : 'T[], right : 'T[]) : Bool {
        for i in 0..MinI(Length(left), Length(right)) - 1 {
            let (before, after) = (elementComparison(left[i], right[i]), elementComparison(right[i], left[i]));
            if before != after {
                return before;
            }
        }
        Length(left) <= Length(right)
    }
}
