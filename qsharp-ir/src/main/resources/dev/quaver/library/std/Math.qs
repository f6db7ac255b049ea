namespace Std.Math {
    import Std.Convert.*;
    import Std.Diagnostics.*;

    /// The ratio of a circle's circumference to its diameter.
    function PI() : Double {
        3.141592653589793
    }

    /// The base of the natural logarithm.
    function E() : Double {
        2.718281828459045
    }

    /// The natural logarithm of 2.
    function LogOf2() : Double {
        0.6931471805599453
    }

    /// Whether a number is not a number, as 0/0.
    function IsNaN(d : Double) : Bool {
        d != d
    }

    /// Whether a number is infinite, of either sign.
    function IsInfinite(d : Double) : Bool {
        AbsD(d) > 1.7976931348623157e308
    }

    /// The absolute value. The least Int, which has no opposite, gives itself.
    function AbsI(a : Int) : Int {
        a < 0 ? -a | a
    }

    /// The absolute value.
    function AbsD(a : Double) : Double {
        a < 0.0 ? -a | a
    }

    /// The absolute value.
    function AbsL(a : BigInt) : BigInt {
        a < 0L ? -a | a
    }

    /// -1 for a negative number, 0 for zero, 1 for a positive one.
    function SignI(a : Int) : Int {
        if a < 0 {
            -1
        } elif a > 0 {
            1
        } else {
            0
        }
    }

    /// -1 for a negative number, 0 for zero, 1 for a positive one.
    function SignD(a : Double) : Int {
        if a < 0.0 {
            -1
        } elif a > 0.0 {
            1
        } else {
            0
        }
    }

    /// -1 for a negative number, 0 for zero, 1 for a positive one.
    function SignL(a : BigInt) : Int {
        if a < 0L {
            -1
        } elif a > 0L {
            1
        } else {
            0
        }
    }

    /// The larger of two numbers.
    function MaxI(a : Int, b : Int) : Int {
        a > b ? a | b
    }

    /// The smaller of two numbers.
    function MinI(a : Int, b : Int) : Int {
        a < b ? a | b
    }

    /// The larger of two numbers.
    function MaxD(a : Double, b : Double) : Double {
        a > b ? a | b
    }

    /// The smaller of two numbers.
    function MinD(a : Double, b : Double) : Double {
        a < b ? a | b
    }

    /// The larger of two numbers.
    function MaxL(a : BigInt, b : BigInt) : BigInt {
        a > b ? a | b
    }

    /// The smaller of two numbers.
    function MinL(a : BigInt, b : BigInt) : BigInt {
        a < b ? a | b
    }

    /// The largest element. Fails for an empty array.
    function Max(values : Int[]) : Int {
        Fact(Length(values) > 0, "Array must contain at least one element.");
        mutable best = values[0];
        for value in values {
            if value > best {
                best = value;
            }
        }
        best
    }

    /// The smallest element. Fails for an empty array.
    function Min(values : Int[]) : Int {
        Fact(Length(values) > 0, "Array must contain at least one element.");
        mutable best = values[0];
        for value in values {
            if value < best {
                best = value;
            }
        }
        best
    }

    /// The sine of an angle in radians.
    function Sin(theta : Double) : Double {
        body intrinsic;
    }

    /// The cosine of an angle in radians.
    function Cos(theta : Double) : Double {
        body intrinsic;
    }

    /// The tangent of an angle in radians.
    function Tan(d : Double) : Double {
        body intrinsic;
    }

    /// The angle between -π/2 and π/2 with this sine; not a number outside -1 to 1.
    function ArcSin(y : Double) : Double {
        body intrinsic;
    }

    /// The angle between 0 and π with this cosine; not a number outside -1 to 1.
    function ArcCos(x : Double) : Double {
        body intrinsic;
    }

    /// The angle between -π/2 and π/2 with this tangent.
    function ArcTan(d : Double) : Double {
        body intrinsic;
    }

    /// The hyperbolic sine.
    function Sinh(d : Double) : Double {
        body intrinsic;
    }

    /// The hyperbolic cosine.
    function Cosh(d : Double) : Double {
        body intrinsic;
    }

    /// The hyperbolic tangent.
    function Tanh(d : Double) : Double {
        body intrinsic;
    }

    /// The square root; not a number for negative ones.
    function Sqrt(d : Double) : Double {
        body intrinsic;
    }

    /// The natural logarithm.
    function Log(input : Double) : Double {
        body intrinsic;
    }

    /// The angle between -π and π of the point (x, y) seen from the origin.
    function ArcTan2(y : Double, x : Double) : Double {
        body intrinsic;
    }

    /// The number that has this hyperbolic sine.
    function ArcSinh(x : Double) : Double {
        let size = Log(AbsD(x) + Sqrt(x * x + 1.0));
        x < 0.0 ? -size | size
    }

    /// The number from 0 on that has this hyperbolic cosine; not a number below 1.
    function ArcCosh(x : Double) : Double {
        Log(x + Sqrt(x * x - 1.0))
    }

    /// The number that has this hyperbolic tangent, for -1 < x < 1.
    function ArcTanh(x : Double) : Double {
        0.5 * Log((1.0 + x) / (1.0 - x))
    }

    /// The logarithm to base 10.
    function Log10(input : Double) : Double {
        Log(input) / Log(10.0)
    }

    /// The logarithm to base 2.
    function Lg(input : Double) : Double {
        Log(input) / LogOf2()
    }

    /// The integer next to a number towards zero. Numbers beyond Int give its bounds, not-a-number gives 0.
    function Truncate(value : Double) : Int {
        body intrinsic;
    }

    /// The least integer not below a number.
    function Ceiling(value : Double) : Int {
        let whole = Truncate(value);
        value > IntAsDouble(whole) ? whole + 1 | whole
    }

    /// The greatest integer not above a number.
    function Floor(value : Double) : Int {
        let whole = Truncate(value);
        value < IntAsDouble(whole) ? whole - 1 | whole
    }

    /// The nearest integer; halves go towards zero.
    function Round(value : Double) : Int {
        let whole = Truncate(value);
        AbsD(value - IntAsDouble(whole)) > 0.5 ? whole + SignD(value) | whole
    }

    /// The nearest integer; halves go away from zero.
    function RoundHalfAwayFromZero(value : Double) : Int {
        let whole = Truncate(value);
        AbsD(value - IntAsDouble(whole)) >= 0.5 ? whole + SignD(value) | whole
    }
}
