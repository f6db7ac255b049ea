namespace Std.ArithmeticTestUtils {
    import Std.Arrays.*;
    import Std.Convert.*;
    import Std.Diagnostics.*;
    import Std.Math.*;

    /// Loads `vals` into little-endian registers of these widths, applies an operation to them and gives what they hold then.
    /// Fails if there are not as many values as widths or a value does not fit.
    @Config(Unrestricted)
    operation TestArithmeticOp(op : (Qubit[][]) => Unit, widths : Int[], vals : BigInt[]) : BigInt[] {
        Fact(Length(widths) == Length(vals), "widths and vals must have the same length.");
        use qubits = Qubit[Fold((sum, width) -> sum + width, 0, widths)];
        let registers = Most(Partitioned(widths, qubits));
        for (value, register) in Zipped(vals, registers) {
            ApplyXorInPlaceL(value, register);
        }
        op(registers);
        ForEach(MeasureBigInt, registers)
    }

    /// Takes each basis state |x⟩ of a little-endian register to |f(x) modulo 2^n⟩. Only for simulators, which ask `f` for the
    /// values that the register can have. Fails if two of them have the same image or an image is negative.
    @Config(Unrestricted)
    operation ApplyClassicalFunction(f : (BigInt) -> BigInt, target : Qubit[]) : Unit is Ctl {
        let values = OccupiedValues(target);
        ApplyClassicalFunctionInternal(values, Mapped(f, values), target);
    }

    /// Takes each basis state |x₁⟩…|xₖ⟩ of little-endian registers to |y₁⟩…|yₖ⟩ with y = f(x), each modulo its register's 2^n.
    /// As `ApplyClassicalFunction`; registers for which `f` gives no value become 0.
    @Config(Unrestricted)
    operation ApplyClassicalFunctionN(f : (BigInt[]) -> (BigInt[]), regs : Qubit[][]) : Unit is Ctl {
        let widths = Mapped(Length, regs);
        ApplyClassicalFunction(x -> Joined(widths, f(Split(widths, x))), Flattened(regs));
    }

    internal function Split(widths : Int[], value : BigInt) : BigInt[] {
        mutable values = [];
        mutable rest = value;
        for width in widths {
            values += [rest % (1L <<< width)];
            rest >>>= width;
        }
        values
    }

    internal function Joined(widths : Int[], values : BigInt[]) : BigInt {
        mutable joined = 0L;
        mutable place = 0;
        for (width, value) in Zipped(widths, values) {
            if value < 0L {
                return -1L;
            }
            joined += (value % (1L <<< width)) <<< place;
            place += width;
        }
        joined
    }

    /// The values that a little-endian register has in basis states whose amplitude is not zero.
    internal function OccupiedValues(target : Qubit[]) : BigInt[] {
        body intrinsic;
    }

    internal operation ApplyClassicalFunctionInternal(
        values : BigInt[],
        images : BigInt[],
        target : Qubit[]
    ) : Unit is Ctl {
        body intrinsic;
    }
}
