namespace Microsoft.Quantum.Canon {
    import Microsoft.Quantum.Arithmetic.*;
    import Std.Arrays.*;
    import Std.Diagnostics.*;

    /// Applies an operation on `BigEndian` to a register of the opposite order. Supports Adjoint.
    operation ApplyReversedOpBigEndianA(op : (BigEndian => Unit is Adj), register : LittleEndian) : Unit is Adj {
        ApplyReversedOpBEA(op, register);
    }

    /// Applies an operation on `BigEndian` to a register of the opposite order. Supports Controlled.
    operation ApplyReversedOpBigEndianC(op : (BigEndian => Unit is Ctl), register : LittleEndian) : Unit is Ctl {
        ApplyReversedOpBEC(op, register);
    }

    /// Applies an operation on `BigEndian` to a register of the opposite order. Supports Adjoint and Controlled.
    operation ApplyReversedOpBigEndianCA(
        op : (BigEndian => Unit is Adj + Ctl),
        register : LittleEndian
    ) : Unit is Adj + Ctl {
        ApplyReversedOpBECA(op, register);
    }

    /// Applies an operation on `LittleEndian` to a register of the opposite order. Supports Adjoint.
    operation ApplyReversedOpLittleEndianA(op : (LittleEndian => Unit is Adj), register : BigEndian) : Unit is Adj {
        ApplyReversedOpLEA(op, register);
    }

    /// Applies an operation on `LittleEndian` to a register of the opposite order. Supports Controlled.
    operation ApplyReversedOpLittleEndianC(op : (LittleEndian => Unit is Ctl), register : BigEndian) : Unit is Ctl {
        ApplyReversedOpLEC(op, register);
    }

    /// Applies an operation on `LittleEndian` to a register of the opposite order. Supports Adjoint and Controlled.
    operation ApplyReversedOpLittleEndianCA(
        op : (LittleEndian => Unit is Adj + Ctl),
        register : BigEndian
    ) : Unit is Adj + Ctl {
        ApplyReversedOpLECA(op, register);
    }

    /// The same qubits in the opposite order.
    function BigEndianToLittleEndian(input : BigEndian) : LittleEndian {
        BigEndianAsLittleEndian(input)
    }

    /// The same qubits in the opposite order.
    function LittleEndianToBigEndian(input : LittleEndian) : BigEndian {
        LittleEndianAsBigEndian(input)
    }

    /// Flips `output` where x > y. Fails if the registers differ in length.
    operation ApplyRippleCarryComparatorLE(x : LittleEndian, y : LittleEndian, output : Qubit) : Unit is Adj + Ctl {
        CompareUsingRippleCarry(x, y, output);
    }

    /// Fails unless the most significant bit of a register is surely `value`.
    operation AssertHighestBit(value : Result, number : LittleEndian) : Unit is Adj + Ctl {
        AssertMostSignificantBit(value, number);
    }

    /// Fails unless a register holds the Fourier transform of numbers below `value` only.
    operation AssertLessThanPhaseLE(value : Int, number : PhaseLittleEndian) : Unit is Adj + Ctl {
        AssertPhaseLessThan(value, number);
    }

    /// Fails unless a qubit is in the state (e^{iφ}|0⟩ + e^{-iφ}|1⟩)/√2 with φ = `expected`, up to a global phase.
    operation AssertPhase(expected : Double, qubit : Qubit, tolerance : Double) : Unit is Adj + Ctl {
        Microsoft.Quantum.Diagnostics.AssertPhase(expected, qubit, tolerance);
    }

    /// Writes the majority of `output` and two other qubits into `output`; the others are xor-ed with its old value.
    operation InPlaceMajority(output : Qubit, input : Qubit[]) : Unit is Adj + Ctl {
        ApplyMajorityInPlace(output, input);
    }

    /// Applies X to the qubits whose bit in `value` is 1.
    operation InPlaceXorLE(value : Int, target : LittleEndian) : Unit is Adj + Ctl {
        Std.Canon.ApplyXorInPlace(value, target!);
    }

    /// Applies X to the qubits whose bit in `value` is 1.
    operation InPlaceXorBE(value : Int, target : BigEndian) : Unit is Adj + Ctl {
        Std.Canon.ApplyXorInPlace(value, Reversed(target!));
    }

    /// Adds a constant of either sign modulo 2^n.
    operation IntegerIncrementLE(increment : Int, target : LittleEndian) : Unit is Adj + Ctl {
        IncrementByInteger(increment, target);
    }

    /// Adds a constant of either sign modulo 2^n to the number whose Fourier transform a register holds.
    operation IntegerIncrementPhaseLE(increment : Int, target : PhaseLittleEndian) : Unit is Adj + Ctl {
        IncrementPhaseByInteger(increment, target);
    }

    /// Adds a constant modulo `modulus` to a number below it.
    operation ModularIncrementLE(increment : Int, modulus : Int, target : LittleEndian) : Unit is Adj + Ctl {
        IncrementByModularInteger(increment, modulus, target);
    }

    /// Adds a constant modulo `modulus` to a number below it whose Fourier transform a register holds.
    operation ModularIncrementPhaseLE(
        increment : Int,
        modulus : Int,
        target : PhaseLittleEndian
    ) : Unit is Adj + Ctl {
        IncrementPhaseByModularInteger(increment, modulus, target);
    }

    /// Adds a multiple modulo `modulus` to a number below it.
    operation ModularAddProductLE(
        constMultiplier : Int,
        modulus : Int,
        multiplier : LittleEndian,
        summand : LittleEndian
    ) : Unit is Adj + Ctl {
        MultiplyAndAddByModularInteger(constMultiplier, modulus, multiplier, summand);
    }

    /// Adds a multiple modulo `modulus` to a number below it whose Fourier transform a register holds.
    operation ModularAddProductPhaseLE(
        constMultiplier : Int,
        modulus : Int,
        multiplier : LittleEndian,
        phaseSummand : PhaseLittleEndian
    ) : Unit is Adj + Ctl {
        MultiplyAndAddPhaseByModularInteger(constMultiplier, modulus, multiplier, phaseSummand);
    }

    /// Multiplies a number below `modulus` by a constant modulo `modulus`. Fails if they have a common divisor.
    operation ModularMultiplyByConstantLE(
        constMultiplier : Int,
        modulus : Int,
        multiplier : LittleEndian
    ) : Unit is Adj + Ctl {
        MultiplyByModularInteger(constMultiplier, modulus, multiplier);
    }
}
