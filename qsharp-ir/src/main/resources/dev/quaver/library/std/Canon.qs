namespace Std.Canon {
    import Std.Arrays.*;
    import Std.Convert.*;
    import Std.Diagnostics.*;
    import Std.Math.*;

    /// Applies an operation to each element, in order.
    operation ApplyToEach<'T>(singleElementOperation : ('T => Unit), register : 'T[]) : Unit {
        for element in register {
            singleElementOperation(element);
        }
    }

    /// Applies an operation to each element, in order. Supports Adjoint.
    operation ApplyToEachA<'T>(singleElementOperation : ('T => Unit is Adj), register : 'T[]) : Unit is Adj {
        for element in register {
            singleElementOperation(element);
        }
    }

    /// Applies an operation to each element, in order. Supports Controlled.
    operation ApplyToEachC<'T>(singleElementOperation : ('T => Unit is Ctl), register : 'T[]) : Unit is Ctl {
        for element in register {
            singleElementOperation(element);
        }
    }

    /// Applies an operation to each element, in order. Supports Adjoint and Controlled.
    operation ApplyToEachCA<'T>(
        singleElementOperation : ('T => Unit is Adj + Ctl),
        register : 'T[]
    ) : Unit is Adj + Ctl {
        for element in register {
            singleElementOperation(element);
        }
    }

    /// Applies X to the target where the control is |1⟩.
    operation CX(control : Qubit, target : Qubit) : Unit is Adj + Ctl {
        Controlled X([control], target);
    }

    /// Applies Y to the target where the control is |1⟩.
    operation CY(control : Qubit, target : Qubit) : Unit is Adj + Ctl {
        Controlled Y([control], target);
    }

    /// Applies Z to the target where the control is |1⟩.
    operation CZ(control : Qubit, target : Qubit) : Unit is Adj + Ctl {
        Controlled Z([control], target);
    }

    /// The first of a pair.
    function Fst<'T, 'U>(pair : ('T, 'U)) : 'T {
        let (first, _) = pair;
        first
    }

    /// The second of a pair.
    function Snd<'T, 'U>(pair : ('T, 'U)) : 'U {
        let (_, second) = pair;
        second
    }

    /// Applies CNOT from each qubit to the next, in order.
    operation ApplyCNOTChain(qubits : Qubit[]) : Unit is Adj + Ctl {
        for i in 0..Length(qubits) - 2 {
            CNOT(qubits[i], qubits[i + 1]);
        }
    }

    /// Applies a Pauli gate given as a value; `PauliI` does nothing.
    operation ApplyP(pauli : Pauli, target : Qubit) : Unit is Adj + Ctl {
        if pauli == PauliX {
            X(target);
        } elif pauli == PauliY {
            Y(target);
        } elif pauli == PauliZ {
            Z(target);
        }
    }

    /// Applies one Pauli gate to each qubit. Fails unless there is one Pauli for each qubit.
    operation ApplyPauli(pauli : Pauli[], target : Qubit[]) : Unit is Adj + Ctl {
        Fact(Length(pauli) == Length(target), "`pauli` and `target` must be of the same length.");
        for i in 0..Length(pauli) - 1 {
            ApplyP(pauli[i], target[i]);
        }
    }

    /// Applies a Pauli gate to the qubits whose bit is `bitApply`. Fails unless there is one bit for each qubit.
    operation ApplyPauliFromBitString(
        pauli : Pauli,
        bitApply : Bool,
        bits : Bool[],
        qubits : Qubit[]
    ) : Unit is Adj + Ctl {
        let count = Length(bits);
        Fact(count == Length(qubits), "Number of bits must be equal to number of qubits.");
        for i in 0..count - 1 {
            if bits[i] == bitApply {
                ApplyP(pauli, qubits[i]);
            }
        }
    }

    /// Applies a Pauli gate to the qubits whose bit in `numberState`, least significant first, is `bitApply`.
    /// Fails for a negative number and for one with more bits than there are qubits.
    operation ApplyPauliFromInt(
        pauli : Pauli,
        bitApply : Bool,
        numberState : Int,
        qubits : Qubit[]
    ) : Unit is Adj + Ctl {
        let count = Length(qubits);
        Fact(numberState >= 0, "number must be non-negative");
        Fact(BitSizeI(numberState) <= count, "Bit size of numberState must not exceed qubits length");
        for i in 0..count - 1 {
            if (i < 63 and (numberState >>> i) % 2 == 1) == bitApply {
                ApplyP(pauli, qubits[i]);
            }
        }
    }

    /// Applies X to the qubits whose bit in `value`, least significant first, is 1.
    /// Fails for a negative value and for one with more bits than there are qubits.
    operation ApplyXorInPlace(value : Int, target : Qubit[]) : Unit is Adj + Ctl {
        Fact(value >= 0, "`value` must be non-negative.");
        Fact(BitSizeI(value) <= Length(target), "value is too large");
        for i in 0..BitSizeI(value) - 1 {
            if (value >>> i) % 2 == 1 {
                X(target[i]);
            }
        }
    }

    /// Applies X to the qubits whose bit in `value`, least significant first, is 1.
    /// Fails for a negative value and for one with more bits than there are qubits.
    operation ApplyXorInPlaceL(value : BigInt, target : Qubit[]) : Unit is Adj + Ctl {
        Fact(value >= 0L, "`value` must be non-negative.");
        let bits = BitSizeL(value);
        Fact(bits <= Length(target), "`value` is too large.");
        for i in 0..bits - 1 {
            if (value &&& (1L <<< i)) != 0L {
                X(target[i]);
            }
        }
    }

    /// Applies an operation where the control register is in the basis state given by `bits`.
    /// Controls beyond the bits are ignored; fewer controls than bits fail.
    operation ApplyControlledOnBitString<'T>(
        bits : Bool[],
        oracle : ('T => Unit is Adj + Ctl),
        controlRegister : Qubit[],
        target : 'T
    ) : Unit is Adj + Ctl {
        let count = Length(bits);
        Fact(count <= Length(controlRegister), "Control register shorter than control pattern.");
        let controls = controlRegister[...count - 1];
        within {
            ApplyPauliFromBitString(PauliX, false, bits, controls);
        } apply {
            Controlled oracle(controls, target);
        }
    }

    /// Applies an operation where the little-endian control register holds `numberState`.
    /// Fails for a negative number and for one with more bits than there are controls.
    operation ApplyControlledOnInt<'T>(
        numberState : Int,
        oracle : ('T => Unit is Adj + Ctl),
        controlRegister : Qubit[],
        target : 'T
    ) : Unit is Adj + Ctl {
        within {
            ApplyPauliFromInt(PauliX, false, numberState, controlRegister);
        } apply {
            Controlled oracle(controlRegister, target);
        }
    }

    /// Applies an operation `power` times, or its adjoint for a negative power.
    operation ApplyOperationPowerA<'T>(power : Int, op : ('T => Unit is Adj), target : 'T) : Unit is Adj {
        let step = power >= 0 ? op | Adjoint op;
        for _ in 1..AbsI(power) {
            step(target);
        }
    }

    /// Applies an operation `power` times, or its adjoint for a negative power. Supports Controlled.
    operation ApplyOperationPowerCA<'T>(
        power : Int,
        op : ('T => Unit is Adj + Ctl),
        target : 'T
    ) : Unit is Adj + Ctl {
        let step = power >= 0 ? op | Adjoint op;
        for _ in 1..AbsI(power) {
            step(target);
        }
    }

    /// Applies the quantum Fourier transform without the reversal of qubits at its end: a little-endian register comes out
    /// big-endian. Fails for an empty register.
    operation ApplyQFT(qs : Qubit[]) : Unit is Adj + Ctl {
        let count = Length(qs);
        Fact(count >= 1, "ApplyQFT: Length(qs) must be at least 1.");
        for i in count - 1..-1..0 {
            H(qs[i]);
            for j in i - 1..-1..0 {
                Controlled R1Frac([qs[j]], (1, i - j, qs[i]));
            }
        }
    }

    /// Estimates the phase θ of an eigenstate, U|ψ⟩ = e^{2πiθ}|ψ⟩, into the little-endian register `phase` as an integer near
    /// θ 2^n.
    ///
    /// `applyPowerOfU(k, target)` applies the k-th power of U.
    operation ApplyQPE(
        applyPowerOfU : (Int, Qubit[]) => Unit is Adj + Ctl,
        targetState : Qubit[],
        phase : Qubit[]
    ) : Unit is Adj + Ctl {
        let count = Length(phase);
        ApplyToEachCA(H, phase);
        for i in 0..count - 1 {
            Controlled applyPowerOfU([phase[count - 1 - i]], (1 <<< i, targetState));
        }
        Adjoint ApplyQFT(phase);
    }

    /// Reverses the order of a register with SWAP gates.
    operation SwapReverseRegister(register : Qubit[]) : Unit is Adj + Ctl {
        let count = Length(register);
        for i in 0..count / 2 - 1 {
            SWAP(register[i], register[count - 1 - i]);
        }
    }

    /// Applies a Clifford gate U that makes one Pauli axis another: U† `from` U = `to`.
    /// Nothing for equal axes; fails where one is `PauliI`.
    operation MapPauliAxis(from : Pauli, to : Pauli, q : Qubit) : Unit is Adj + Ctl {
        if from == to {
        } elif (from == PauliX and to == PauliZ) or (from == PauliZ and to == PauliX) {
            H(q);
        } elif from == PauliX and to == PauliY {
            Adjoint S(q);
        } elif from == PauliY and to == PauliX {
            S(q);
        } elif from == PauliY and to == PauliZ {
            H(q);
            S(q);
        } elif from == PauliZ and to == PauliY {
            Adjoint S(q);
            H(q);
        } else {
            fail "Unsupported mapping of Pauli axes.";
        }
    }

    /// Changes which qubits the names denote: afterwards `updated[k]` denotes what `current[k]` did.
    /// Costs nothing. Fails unless both arrays hold the same qubits, each once.
    operation Relabel(current : Qubit[], updated : Qubit[]) : Unit is Adj {
        body (...) {
            PermuteLabels(current, updated);
        }
        adjoint (...) {
            PermuteLabels(updated, current);
        }
    }

    internal operation PermuteLabels(current : Qubit[], updated : Qubit[]) : Unit {
        body intrinsic;
    }
}
