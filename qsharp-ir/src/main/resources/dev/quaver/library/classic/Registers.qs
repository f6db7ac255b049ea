namespace Microsoft.Quantum.Arithmetic {
    import Microsoft.Quantum.Canon.*;
    import Microsoft.Quantum.Diagnostics.*;
    import Std.Arrays.*;
    import Std.Convert.*;
    import Std.Math.*;

    /// A register whose first qubit is the least significant bit.
    newtype LittleEndian = Qubit[];

    /// A register whose first qubit is the most significant bit.
    newtype BigEndian = Qubit[];

    /// A register that holds the quantum Fourier transform of a little-endian number.
    newtype PhaseLittleEndian = Qubit[];

    /// A little-endian register that holds a number in two's complement.
    newtype SignedLittleEndian = LittleEndian;

    /// The same qubits in the opposite order.
    function BigEndianAsLittleEndian(input : BigEndian) : LittleEndian {
        LittleEndian(Reversed(input!))
    }

    /// The same qubits in the opposite order.
    function LittleEndianAsBigEndian(input : LittleEndian) : BigEndian {
        BigEndian(Reversed(input!))
    }

    /// Applies X to the qubits whose bit in `value`, least significant first, is 1. Fails for a negative value and for
    /// one with more bits than there are qubits.
    operation ApplyXorInPlace(value : Int, target : LittleEndian) : Unit is Adj + Ctl {
        Std.Canon.ApplyXorInPlace(value, target!);
    }

    /// Measures a register as an integer and puts it into |0…0⟩. Fails for 64 qubits or more.
    operation MeasureInteger(target : LittleEndian) : Int {
        Std.Measurement.MeasureInteger(target!)
    }

    /// Flips the sign of the basis state in which the register holds `index`. Fails for a negative index and for one
    /// with more bits than there are qubits.
    operation ReflectAboutInteger(index : Int, reg : LittleEndian) : Unit is Adj + Ctl {
        Std.Arithmetic.ReflectAboutInteger(index, reg!);
    }

    /// Applies an operation on `BigEndian` to a register of the opposite order.
    operation ApplyReversedOpBE(op : (BigEndian => Unit), register : LittleEndian) : Unit {
        op(LittleEndianAsBigEndian(register));
    }

    /// Applies an operation on `BigEndian` to a register of the opposite order. Supports Adjoint.
    operation ApplyReversedOpBEA(op : (BigEndian => Unit is Adj), register : LittleEndian) : Unit is Adj {
        op(LittleEndianAsBigEndian(register));
    }

    /// Applies an operation on `BigEndian` to a register of the opposite order. Supports Controlled.
    operation ApplyReversedOpBEC(op : (BigEndian => Unit is Ctl), register : LittleEndian) : Unit is Ctl {
        op(LittleEndianAsBigEndian(register));
    }

    /// Applies an operation on `BigEndian` to a register of the opposite order. Supports Adjoint and Controlled.
    operation ApplyReversedOpBECA(
        op : (BigEndian => Unit is Adj + Ctl),
        register : LittleEndian
    ) : Unit is Adj + Ctl {
        op(LittleEndianAsBigEndian(register));
    }

    /// An operation on `BigEndian` as one on registers of the opposite order.
    function ReversedOpBE(op : (BigEndian => Unit)) : (LittleEndian => Unit) {
        ApplyReversedOpBE(op, _)
    }

    /// An operation on `BigEndian` as one on registers of the opposite order. Supports Adjoint.
    function ReversedOpBEA(op : (BigEndian => Unit is Adj)) : (LittleEndian => Unit is Adj) {
        ApplyReversedOpBEA(op, _)
    }

    /// An operation on `BigEndian` as one on registers of the opposite order. Supports Controlled.
    function ReversedOpBEC(op : (BigEndian => Unit is Ctl)) : (LittleEndian => Unit is Ctl) {
        ApplyReversedOpBEC(op, _)
    }

    /// An operation on `BigEndian` as one on registers of the opposite order. Supports Adjoint and Controlled.
    function ReversedOpBECA(op : (BigEndian => Unit is Adj + Ctl)) : (LittleEndian => Unit is Adj + Ctl) {
        ApplyReversedOpBECA(op, _)
    }

    /// Applies an operation on `LittleEndian` to a register of the opposite order.
    operation ApplyReversedOpLE(op : (LittleEndian => Unit), register : BigEndian) : Unit {
        op(BigEndianAsLittleEndian(register));
    }

    /// Applies an operation on `LittleEndian` to a register of the opposite order. Supports Adjoint.
    operation ApplyReversedOpLEA(op : (LittleEndian => Unit is Adj), register : BigEndian) : Unit is Adj {
        op(BigEndianAsLittleEndian(register));
    }

    /// Applies an operation on `LittleEndian` to a register of the opposite order. Supports Controlled.
    operation ApplyReversedOpLEC(op : (LittleEndian => Unit is Ctl), register : BigEndian) : Unit is Ctl {
        op(BigEndianAsLittleEndian(register));
    }

    /// Applies an operation on `LittleEndian` to a register of the opposite order. Supports Adjoint and Controlled.
    operation ApplyReversedOpLECA(
        op : (LittleEndian => Unit is Adj + Ctl),
        register : BigEndian
    ) : Unit is Adj + Ctl {
        op(BigEndianAsLittleEndian(register));
    }

    /// An operation on `LittleEndian` as one on registers of the opposite order.
    function ReversedOpLE(op : (LittleEndian => Unit)) : (BigEndian => Unit) {
        ApplyReversedOpLE(op, _)
    }

    /// An operation on `LittleEndian` as one on registers of the opposite order. Supports Adjoint.
    function ReversedOpLEA(op : (LittleEndian => Unit is Adj)) : (BigEndian => Unit is Adj) {
        ApplyReversedOpLEA(op, _)
    }

    /// An operation on `LittleEndian` as one on registers of the opposite order. Supports Controlled.
    function ReversedOpLEC(op : (LittleEndian => Unit is Ctl)) : (BigEndian => Unit is Ctl) {
        ApplyReversedOpLEC(op, _)
    }

    /// An operation on `LittleEndian` as one on registers of the opposite order. Supports Adjoint and Controlled.
    function ReversedOpLECA(op : (LittleEndian => Unit is Adj + Ctl)) : (BigEndian => Unit is Adj + Ctl) {
        ApplyReversedOpLECA(op, _)
    }

    /// Applies an operation to the Fourier transform of a register.
    operation ApplyPhaseLEOperationOnLE(op : (PhaseLittleEndian => Unit), target : LittleEndian) : Unit {
        within {
            QFTLE(target);
        } apply {
            op(PhaseLittleEndian(target!));
        }
    }

    /// Applies an operation to the Fourier transform of a register. Supports Adjoint.
    operation ApplyPhaseLEOperationOnLEA(
        op : (PhaseLittleEndian => Unit is Adj),
        target : LittleEndian
    ) : Unit is Adj {
        within {
            QFTLE(target);
        } apply {
            op(PhaseLittleEndian(target!));
        }
    }

    /// Applies an operation to the Fourier transform of a register. Supports Controlled.
    operation ApplyPhaseLEOperationOnLEC(
        op : (PhaseLittleEndian => Unit is Ctl),
        target : LittleEndian
    ) : Unit is Ctl {
        within {
            QFTLE(target);
        } apply {
            op(PhaseLittleEndian(target!));
        }
    }

    /// Applies an operation to the Fourier transform of a register. Supports Adjoint and Controlled.
    operation ApplyPhaseLEOperationOnLECA(
        op : (PhaseLittleEndian => Unit is Adj + Ctl),
        target : LittleEndian
    ) : Unit is Adj + Ctl {
        within {
            QFTLE(target);
        } apply {
            op(PhaseLittleEndian(target!));
        }
    }

    /// Applies an operation to the number whose Fourier transform a register holds.
    operation ApplyLEOperationOnPhaseLE(op : (LittleEndian => Unit), target : PhaseLittleEndian) : Unit {
        within {
            Adjoint QFTLE(LittleEndian(target!));
        } apply {
            op(LittleEndian(target!));
        }
    }

    /// Applies an operation to the number whose Fourier transform a register holds. Supports Adjoint.
    operation ApplyLEOperationOnPhaseLEA(
        op : (LittleEndian => Unit is Adj),
        target : PhaseLittleEndian
    ) : Unit is Adj {
        within {
            Adjoint QFTLE(LittleEndian(target!));
        } apply {
            op(LittleEndian(target!));
        }
    }

    /// Applies an operation to the number whose Fourier transform a register holds. Supports Controlled.
    operation ApplyLEOperationOnPhaseLEC(
        op : (LittleEndian => Unit is Ctl),
        target : PhaseLittleEndian
    ) : Unit is Ctl {
        within {
            Adjoint QFTLE(LittleEndian(target!));
        } apply {
            op(LittleEndian(target!));
        }
    }

    /// Applies an operation to the number whose Fourier transform a register holds. Supports Adjoint and Controlled.
    operation ApplyLEOperationOnPhaseLECA(
        op : (LittleEndian => Unit is Adj + Ctl),
        target : PhaseLittleEndian
    ) : Unit is Adj + Ctl {
        within {
            Adjoint QFTLE(LittleEndian(target!));
        } apply {
            op(LittleEndian(target!));
        }
    }

    /// Fails unless the register holds `stateIndex` with probability `expected`, up to `tolerance`. The state is not
    /// disturbed.
    operation AssertProbInt(stateIndex : Int, expected : Double, qubits : LittleEndian, tolerance : Double) : Unit {
        use flag = Qubit();
        within {
            ApplyControlledOnInt(stateIndex, X, qubits!, flag);
        } apply {
            let message = $"AssertProbInt failed on stateIndex {stateIndex}, expected probability {expected}.";
            AssertMeasurementProbability([PauliZ], [flag], One, expected, message, tolerance);
        }
    }

    /// Fails unless the most significant bit of a register is surely `value`.
    operation AssertMostSignificantBit(value : Result, number : LittleEndian) : Unit is Adj + Ctl {
        let top = Tail(number!);
        AssertMeasurement([PauliZ], [top], value, $"Most significant bit expected to be {value}");
    }

    /// Fails unless a register holds the Fourier transform of numbers below `value` only.
    operation AssertPhaseLessThan(value : Int, number : PhaseLittleEndian) : Unit is Adj + Ctl {
        within {
            Adjoint QFTLE(LittleEndian(number!));
        } apply {
            AssertBelow(value, number!);
        }
    }

    /// Fails unless the register holds numbers below `value` only.
    internal operation AssertBelow(value : Int, register : Qubit[]) : Unit is Adj + Ctl {
        body (...) {
            use flag = Qubit();
            within {
                Std.Arithmetic.ApplyIfGreaterL(X, IntAsBigInt(value), register, flag);
            } apply {
                AssertMeasurement([PauliZ], [flag], One, $"Number must be less than {value}");
            }
        }
        adjoint self;
        controlled (controls, ...) {}
        controlled adjoint self;
    }

    /// Copies the most significant bit of a register into a target that is |0⟩.
    operation CopyMostSignificantBit(from : LittleEndian, target : Qubit) : Unit is Adj + Ctl {
        CNOT(Tail(from!), target);
    }
}
