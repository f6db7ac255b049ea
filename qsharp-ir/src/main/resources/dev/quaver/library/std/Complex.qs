namespace Std.Math {
    import Std.Convert.*;
    import Std.Diagnostics.*;

    /// A complex number by its magnitude and its argument in radians.
    struct ComplexPolar {
        Magnitude : Double,
        Argument : Double,
    }

    /// The square of the magnitude.
    function AbsSquaredComplex(input : Complex) : Double {
        input.Real * input.Real + input.Imag * input.Imag
    }

    /// The magnitude.
    function AbsComplex(input : Complex) : Double {
        Sqrt(AbsSquaredComplex(input))
    }

    /// The argument, between -π and π.
    function ArgComplex(input : Complex) : Double {
        ArcTan2(input.Imag, input.Real)
    }

    /// The square of the magnitude.
    function AbsSquaredComplexPolar(input : ComplexPolar) : Double {
        input.Magnitude * input.Magnitude
    }

    /// The magnitude.
    function AbsComplexPolar(input : ComplexPolar) : Double {
        input.Magnitude
    }

    /// The argument.
    function ArgComplexPolar(input : ComplexPolar) : Double {
        input.Argument
    }

    /// The opposite number.
    function NegationC(input : Complex) : Complex {
        Complex(-input.Real, -input.Imag)
    }

    /// The opposite number: its argument is greater by π.
    function NegationCP(input : ComplexPolar) : ComplexPolar {
        ComplexPolar(input.Magnitude, input.Argument + PI())
    }

    /// The sum.
    function PlusC(a : Complex, b : Complex) : Complex {
        Complex(a.Real + b.Real, a.Imag + b.Imag)
    }

    /// The difference.
    function MinusC(a : Complex, b : Complex) : Complex {
        Complex(a.Real - b.Real, a.Imag - b.Imag)
    }

    /// The product.
    function TimesC(a : Complex, b : Complex) : Complex {
        Complex(a.Real * b.Real - a.Imag * b.Imag, a.Real * b.Imag + a.Imag * b.Real)
    }

    /// The quotient.
    function DividedByC(a : Complex, b : Complex) : Complex {
        let size = AbsSquaredComplex(b);
        if size == 0.0 {
            // Fails as a division of whole numbers does.
            let _ = 1 / 0;
        }
        Complex((a.Real * b.Real + a.Imag * b.Imag) / size, (a.Imag * b.Real - a.Real * b.Imag) / size)
    }

    /// The principal value of a power. 0 to a power with a positive real part is 0, to any other it is not a number.
    function PowC(a : Complex, power : Complex) : Complex {
        if a.Real == 0.0 and a.Imag == 0.0 and power.Real > 0.0 {
            return Complex(0.0, 0.0);
        }
        let logMagnitude = Log(AbsComplex(a));
        let argument = ArgComplex(a);
        let magnitude = E()^(power.Real * logMagnitude - power.Imag * argument);
        let angle = power.Real * argument + power.Imag * logMagnitude;
        Complex(magnitude * Cos(angle), magnitude * Sin(angle))
    }

    /// The sum, its argument between -π and π.
    function PlusCP(a : ComplexPolar, b : ComplexPolar) : ComplexPolar {
        ComplexAsComplexPolar(PlusC(ComplexPolarAsComplex(a), ComplexPolarAsComplex(b)))
    }

    /// The difference, its argument between -π and π.
    function MinusCP(a : ComplexPolar, b : ComplexPolar) : ComplexPolar {
        ComplexAsComplexPolar(MinusC(ComplexPolarAsComplex(a), ComplexPolarAsComplex(b)))
    }

    /// The product: arguments add.
    function TimesCP(a : ComplexPolar, b : ComplexPolar) : ComplexPolar {
        ComplexPolar(a.Magnitude * b.Magnitude, a.Argument + b.Argument)
    }

    /// The quotient: arguments subtract.
    function DividedByCP(a : ComplexPolar, b : ComplexPolar) : ComplexPolar {
        ComplexPolar(a.Magnitude / b.Magnitude, a.Argument - b.Argument)
    }

    /// The principal value of a power, its argument between -π and π.
    function PowCP(a : ComplexPolar, power : ComplexPolar) : ComplexPolar {
        ComplexAsComplexPolar(PowC(ComplexPolarAsComplex(a), ComplexPolarAsComplex(power)))
    }
}
