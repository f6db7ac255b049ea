namespace Std.Core {
    /// A complex number by its real and imaginary parts.
    struct Complex {
        Real : Double,
        Imag : Double,
    }

    /// The value a host has set for a name, or `defaultValue` where it has set none.
    function ConfigValue<'T>(name : String, defaultValue : 'T) : 'T {
        body intrinsic;
    }

    /// Number of elements of an array.
    function Length<'T>(a : 'T[]) : Int {
        body intrinsic;
    }

    /// An array of `length` elements that all are `value`. Fails for a negative length.
    function Repeated<'T>(value : 'T, length : Int) : 'T[] {
        if length < 0 {
            fail "Length must be a non-negative integer";
        }
        [value, size = length]
    }
}
