namespace Microsoft.Quantum.Diagnostics {
    import Microsoft.Quantum.Logical.*;
    import Microsoft.Quantum.Math.*;

    /// Fails with `message` where a condition holds that must not.
    function Contradiction(actual : Bool, message : String) : Unit {
        if actual {
            fail message;
        }
    }

    /// Fails unless two truth values are equal.
    function EqualityFactB(actual : Bool, expected : Bool, message : String) : Unit {
        if actual != expected {
            fail $"{message}\n\tExpected:\t{expected}\n\tActual:\t{actual}";
        }
    }

    /// Fails unless two integers are equal.
    function EqualityFactI(actual : Int, expected : Int, message : String) : Unit {
        if actual != expected {
            fail $"{message}\n\tExpected:\t{expected}\n\tActual:\t{actual}";
        }
    }

    /// Fails unless two integers are equal.
    function EqualityFactL(actual : BigInt, expected : BigInt, message : String) : Unit {
        if actual != expected {
            fail $"{message}\n\tExpected:\t{expected}\n\tActual:\t{actual}";
        }
    }

    /// Fails unless two results are equal.
    function EqualityFactR(actual : Result, expected : Result, message : String) : Unit {
        if actual != expected {
            fail $"{message}\n\tExpected:\t{expected}\n\tActual:\t{actual}";
        }
    }

    /// Fails unless two complex numbers are equal.
    function EqualityFactC(actual : Complex, expected : Complex, message : String) : Unit {
        if NotEqualC(actual, expected) {
            let want = $"{expected.Real} + {expected.Imag}i";
            let got = $"{actual.Real} + {actual.Imag}i";
            fail $"{message}\n\tExpected:\t{want}\n\tActual:\t{got}";
        }
    }

    /// Fails unless two complex numbers are equal.
    function EqualityFactCP(actual : ComplexPolar, expected : ComplexPolar, message : String) : Unit {
        if NotEqualCP(actual, expected) {
            let want = $"{expected.Magnitude} exp({expected.Argument}i)";
            let got = $"{actual.Magnitude} exp({actual.Argument}i)";
            fail $"{message}\n\tExpected:\t{want}\n\tActual:\t{got}";
        }
    }

    /// Fails unless two arrays have the same elements.
    function AllEqualityFactB(actual : Bool[], expected : Bool[], message : String) : Unit {
        if actual != expected {
            fail $"{message}\n\tExpected:\t{expected}\n\tActual:\t{actual}";
        }
    }

    /// Fails unless two arrays have the same elements.
    function AllEqualityFactI(actual : Int[], expected : Int[], message : String) : Unit {
        if actual != expected {
            fail $"{message}\n\tExpected:\t{expected}\n\tActual:\t{actual}";
        }
    }

    /// Fails if two numbers differ by more than `tolerance`.
    function EqualityWithinToleranceFact(actual : Double, expected : Double, tolerance : Double) : Unit {
        let difference = AbsD(actual - expected);
        if not (difference <= tolerance) {
            let message = $"Difference {difference} is over the tolerance {tolerance}";
            fail $"{message}\n\tExpected:\t{expected}\n\tActual:\t{actual}";
        }
    }

    /// Fails if two numbers differ by more than 10^-10.
    function NearEqualityFactD(actual : Double, expected : Double) : Unit {
        EqualityWithinToleranceFact(actual, expected, 1e-10);
    }

    /// Fails if the parts of two numbers differ by more than 10^-10.
    function NearEqualityFactC(actual : Complex, expected : Complex) : Unit {
        NearEqualityFactD(actual.Real, expected.Real);
        NearEqualityFactD(actual.Imag, expected.Imag);
    }

    /// Fails if the real or imaginary parts of two numbers differ by more than 10^-10.
    function NearEqualityFactCP(actual : ComplexPolar, expected : ComplexPolar) : Unit {
        let real = actual.Magnitude * Cos(actual.Argument);
        let imaginary = actual.Magnitude * Sin(actual.Argument);
        NearEqualityFactD(real, expected.Magnitude * Cos(expected.Argument));
        NearEqualityFactD(imaginary, expected.Magnitude * Sin(expected.Argument));
    }

    /// Fails if a number is infinite or not a number.
    function FiniteFact(d : Double, message : String) : Unit {
        if not IsFinite(d) {
            fail message;
        }
    }
}
