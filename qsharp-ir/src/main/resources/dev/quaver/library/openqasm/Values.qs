namespace Quaver.OpenQasm.Values {
    import Std.Arrays.*;
    import Std.Convert.*;
    import Std.Math.*;
    import Std.OpenQASM.Angle.*;

    /// The lowest bits of a number in two's complement, least significant first.
    function IntAsBits(value : Int, size : Int) : Result[] {
        mutable bits = [Zero, size = size];
        mutable rest = value;
        for i in 0..size - 1 {
            if rest &&& 1 == 1 {
                bits[i] = One;
            }
            rest >>>= 1;
        }
        bits
    }

    /// Whether the bits are those of a number, least significant first, and it has no others. A negative number has infinitely
    /// many.
    function BitsAre(bits : Result[], value : Int) : Bool {
        mutable rest = value;
        for bit in bits {
            if (bit == One) != (rest &&& 1 == 1) {
                return false;
            }
            rest >>>= 1;
        }
        rest == 0
    }

    /// The lowest bits of a number, as one without a sign. `width` is 1 to 63.
    function WrappedUnsigned(value : Int, width : Int) : Int {
        width == 63 ? value &&& 9223372036854775807 | value &&& ((1 <<< width) - 1)
    }

    /// The lowest bits of a number, the highest of them its sign. `width` is 1 to 63.
    function WrappedSigned(value : Int, width : Int) : Int {
        let low = WrappedUnsigned(value, width);
        low &&& (1 <<< (width - 1)) == 0 ? low | low ||| (-1 <<< width)
    }

    /// Every bit turned around.
    function NotBits(bits : Result[]) : Result[] {
        Mapped(bit -> bit == One ? Zero | One, bits)
    }

    /// Where both have One. Fails for different lengths.
    function AndBits(a : Result[], b : Result[]) : Result[] {
        MappedByIndex((i, bit) -> bit == One and b[i] == One ? One | Zero, a)
    }

    /// Where any has One. Fails for different lengths.
    function OrBits(a : Result[], b : Result[]) : Result[] {
        MappedByIndex((i, bit) -> bit == One or b[i] == One ? One | Zero, a)
    }

    /// Where only one has One. Fails for different lengths.
    function XorBits(a : Result[], b : Result[]) : Result[] {
        MappedByIndex((i, bit) -> bit != b[i] ? One | Zero, a)
    }

    /// Bits moved to higher places; those beyond the end are lost. Fails for a negative distance.
    function ShiftedUp(bits : Result[], by : Int) : Result[] {
        Shifted(bits, Distance(by))
    }

    /// Bits moved to lower places; those beyond the end are lost. Fails for a negative distance.
    function ShiftedDown(bits : Result[], by : Int) : Result[] {
        Shifted(bits, -Distance(by))
    }

    internal function Distance(by : Int) : Int {
        if by < 0 {
            fail "Shift amount must be >= 0";
        }
        by
    }

    internal function Shifted(bits : Result[], by : Int) : Result[] {
        let size = Length(bits);
        MappedByIndex((i, _) -> i >= by and i - by < size ? bits[i - by] | Zero, bits)
    }

    /// Bits moved to higher places, those beyond the end to the lowest.
    function Rotated(bits : Result[], by : Int) : Result[] {
        let size = Length(bits);
        MappedByIndex((i, _) -> bits[ModulusI(i - by % size, size)], bits)
    }

    /// The lowest bits of a number rotated. `width` is 1 to 62.
    function RotatedNumber(value : Int, width : Int, by : Int) : Int {
        let up = ModulusI(by, width);
        WrappedUnsigned((value <<< up) ||| (value >>> (width - up)), width)
    }

    /// How many results are One.
    function PopulationCount(bits : Result[]) : Int {
        Count(bit -> bit == One, bits)
    }

    /// e to a power.
    function Exponential(power : Double) : Double {
        E()^power
    }

    /// The angle next to one in radians, reduced to a turn. `size` is 1 to 62.
    function AngleOf(radians : Double, size : Int) : Angle {
        let angle = DoubleAsAngle(radians, size);
        new Angle { Value = WrappedUnsigned(angle.Value, size), Size = size }
    }

    /// The angle of another size next to an angle, reduced to a turn. `size` is 1 to 62.
    function Resized(angle : Angle, size : Int) : Angle {
        let resized = AdjustAngleSizeNoTruncation(angle, size);
        new Angle { Value = WrappedUnsigned(resized.Value, size), Size = size }
    }
}
