namespace Std.OpenQASM.Angle {
    import Std.Convert.*;
    import Std.Diagnostics.*;
    import Std.Math.*;

    /// An angle as a fraction of a full turn: `Value` / 2^`Size` turns, 0 ≤ `Value` < 2^`Size`.
    struct Angle {
        Value : Int,
        Size : Int,
    }

    /// Only angles of the same size go together.
    internal function CheckSizes(lhs : Angle, rhs : Angle) : Unit {
        Fact(lhs.Size == rhs.Size, "Angle sizes must be the same");
    }

    /// The lowest bits of a value as an angle.
    internal function Wrapped(value : Int, size : Int) : Angle {
        new Angle { Value = value &&& ((1 <<< size) - 1), Size = size }
    }

    /// The angle `value` / 2^`size` turns. Fails for a negative value and for a size that is not positive.
    function IntAsAngle(value : Int, size : Int) : Angle {
        Fact(value >= 0, "Value must be >= 0");
        Fact(size > 0, "Size must be > 0");
        new Angle { Value = value, Size = size }
    }

    /// The angle next to one in radians, reduced to a turn. Half a step goes up, to a full turn at the very end. Fails
    /// unless 0 < `size` < 64.
    function DoubleAsAngle(value : Double, size : Int) : Angle {
        Fact(size > 0, "Size must be > 0");
        Fact(size < 64, "Size must be < 64");
        let turn = 2.0 * PI();
        mutable reduced = value % turn;
        if reduced < 0.0 {
            reduced += turn;
        }
        if reduced == turn {
            reduced = 0.0;
        }
        let steps = reduced * 2.0^IntAsDouble(size) / turn;
        let whole = Truncate(steps);
        IntAsAngle(steps - IntAsDouble(whole) >= 0.5 ? whole + 1 | whole, size)
    }

    /// An angle in radians, less than a full turn, rounded to 53 bits.
    function AngleAsDouble(angle : Angle) : Double {
        let value = AdjustAngleSizeNoTruncation(angle, 53).Value;
        IntAsDouble(MinI(value, (1 <<< 53) - 1)) * (2.0 * PI() / 2.0^53.0)
    }

    /// The angle with another number of bits next to an angle, the even one of two, up to a full turn at the very end. Fails
    /// for a size that is not positive.
    function AdjustAngleSizeNoTruncation(angle : Angle, new_size : Int) : Angle {
        Fact(new_size > 0, "New size must be > 0");
        let shift = angle.Size - new_size;
        mutable value = angle.Value;
        if shift <= 0 {
            value <<<= -shift;
        } else {
            let half = 1 <<< (shift - 1);
            value >>>= shift;
            let rest = angle.Value - (value <<< shift);
            if rest > half or (rest == half and value % 2 == 1) {
                value += 1;
            }
        }
        new Angle { Value = value, Size = new_size }
    }

    /// Whether an angle is not 0.
    function AngleAsBool(angle : Angle) : Bool {
        angle.Value != 0
    }

    /// `One` if an angle is not 0.
    function AngleAsResult(angle : Angle) : Result {
        angle.Value != 0 ? One | Zero
    }

    /// The bits of an angle, most significant first.
    function AngleAsBoolArrayBE(angle : Angle) : Bool[] {
        Std.Arrays.Reversed(IntAsBoolArray(angle.Value, angle.Size))
    }

    /// The bits of an angle, most significant first.
    function AngleAsResultArrayBE(angle : Angle) : Result[] {
        BoolArrayAsResultArray(AngleAsBoolArrayBE(angle))
    }

    /// The angle with one bit: half a turn for `One`.
    function ResultAsAngle(result : Result) : Angle {
        new Angle { Value = result == One ? 1 | 0, Size = 1 }
    }

    /// The angle with these bits, most significant first. Fails if there are none, and for 64 or more.
    function ResultArrayAsAngleBE(array : Result[]) : Angle {
        IntAsAngle(ResultArrayAsInt(Std.Arrays.Reversed(array)), Length(array))
    }

    /// The sum, reduced to a turn. Fails for different sizes.
    function AddAngles(lhs : Angle, rhs : Angle) : Angle {
        CheckSizes(lhs, rhs);
        Wrapped(lhs.Value + rhs.Value, lhs.Size)
    }

    /// The difference, reduced to a turn. Fails for different sizes.
    function SubtractAngles(lhs : Angle, rhs : Angle) : Angle {
        CheckSizes(lhs, rhs);
        Wrapped(lhs.Value - rhs.Value, lhs.Size)
    }

    /// What adds up to a full turn with an angle; 0 for 0.
    function NegAngle(angle : Angle) : Angle {
        Wrapped(-angle.Value, angle.Size)
    }

    /// The multiple of an angle, reduced to a turn. Fails for a negative factor.
    function MultiplyAngleByInt(angle : Angle, factor : Int) : Angle {
        MultiplyAngleByBigInt(angle, IntAsBigInt(factor))
    }

    /// The multiple of an angle, reduced to a turn. Fails for a negative factor.
    function MultiplyAngleByBigInt(angle : Angle, factor : BigInt) : Angle {
        Fact(factor >= 0L, "Factor amount must be >= 0");
        let value = IntAsBigInt(angle.Value) * factor % (1L <<< angle.Size);
        new Angle { Value = BigIntAsInt(value), Size = angle.Size }
    }

    /// The part of an angle, rounded down. Fails for a divisor that is not positive.
    function DivideAngleByInt(angle : Angle, divisor : Int) : Angle {
        Fact(divisor > 0, "Divisor amount must be > 0");
        new Angle { Value = angle.Value / divisor, Size = angle.Size }
    }

    /// How often one angle goes into another. Fails for different sizes and if the divisor is 0.
    function DivideAngleByAngle(lhs : Angle, rhs : Angle) : Int {
        CheckSizes(lhs, rhs);
        lhs.Value / rhs.Value
    }

    /// Shifts the bits up; those beyond the size are lost. Fails for a negative shift.
    function AngleShl(angle : Angle, operand : Int) : Angle {
        Fact(operand >= 0, "Shift amount must be >= 0");
        Wrapped(angle.Value <<< operand, angle.Size)
    }

    /// Shifts the bits down. Fails for a negative shift.
    function AngleShr(angle : Angle, operand : Int) : Angle {
        Fact(operand >= 0, "Shift amount must be >= 0");
        Wrapped(angle.Value >>> operand, angle.Size)
    }

    /// The bits turned around.
    function AngleNotB(angle : Angle) : Angle {
        Wrapped(~~~angle.Value, angle.Size)
    }

    /// The bits both have. Fails for different sizes.
    function AngleAndB(lhs : Angle, rhs : Angle) : Angle {
        CheckSizes(lhs, rhs);
        Wrapped(lhs.Value &&& rhs.Value, lhs.Size)
    }

    /// The bits one or both have. Fails for different sizes.
    function AngleOrB(lhs : Angle, rhs : Angle) : Angle {
        CheckSizes(lhs, rhs);
        Wrapped(lhs.Value ||| rhs.Value, lhs.Size)
    }

    /// The bits only one has. Fails for different sizes.
    function AngleXorB(lhs : Angle, rhs : Angle) : Angle {
        CheckSizes(lhs, rhs);
        Wrapped(lhs.Value ^^^ rhs.Value, lhs.Size)
    }

    /// Whether two angles are equal. Fails for different sizes.
    function AngleEq(lhs : Angle, rhs : Angle) : Bool {
        CheckSizes(lhs, rhs);
        lhs.Value == rhs.Value
    }

    /// Whether two angles differ. Fails for different sizes.
    function AngleNeq(lhs : Angle, rhs : Angle) : Bool {
        CheckSizes(lhs, rhs);
        lhs.Value != rhs.Value
    }

    /// Whether the first angle is greater. Fails for different sizes.
    function AngleGt(lhs : Angle, rhs : Angle) : Bool {
        CheckSizes(lhs, rhs);
        lhs.Value > rhs.Value
    }

    /// Whether the first angle is not less. Fails for different sizes.
    function AngleGte(lhs : Angle, rhs : Angle) : Bool {
        CheckSizes(lhs, rhs);
        lhs.Value >= rhs.Value
    }

    /// Whether the first angle is less. Fails for different sizes.
    function AngleLt(lhs : Angle, rhs : Angle) : Bool {
        CheckSizes(lhs, rhs);
        lhs.Value < rhs.Value
    }

    /// Whether the first angle is not greater. Fails for different sizes.
    function AngleLte(lhs : Angle, rhs : Angle) : Bool {
        CheckSizes(lhs, rhs);
        lhs.Value <= rhs.Value
    }
}
