namespace Std.Arithmetic {
    import Std.Arrays.*;
    import Std.Convert.*;
    import Std.Diagnostics.*;
    import Std.Math.*;

    /// Writes the majority of three qubits into `z`: x ↦ x ⊕ z, y ↦ y ⊕ z, z ↦ majority.
    operation MAJ(x : Qubit, y : Qubit, z : Qubit) : Unit is Adj + Ctl {
        CNOT(z, y);
        CNOT(z, x);
        CCNOT(x, y, z);
    }

    /// Flips the sign of the basis state in which the little-endian register holds `index`.
    /// Fails for a negative index and for one with more bits than there are qubits.
    operation ReflectAboutInteger(index : Int, reg : Qubit[]) : Unit is Adj + Ctl {
        within {
            ApplyPauliFromInt(PauliX, false, index, reg);
        } apply {
            Controlled Z(Most(reg), Tail(reg));
        }
    }

    /// Adds a constant: ys ↦ ys + c modulo 2^n, little-endian. Fails unless 0 ≤ c < 2^n.
    operation IncByI(c : Int, ys : Qubit[]) : Unit is Adj + Ctl {
        IncByIUsingIncByLE(RippleCarryTTKIncByLE, c, ys);
    }

    /// Adds a constant: ys ↦ ys + c modulo 2^n, little-endian. Fails unless 0 ≤ c < 2^n.
    operation IncByL(c : BigInt, ys : Qubit[]) : Unit is Adj + Ctl {
        IncByLUsingIncByLE(RippleCarryTTKIncByLE, c, ys);
    }

    /// Adds a register to another: ys ↦ ys + xs modulo 2^n, little-endian. Fails if `xs` is longer than `ys` or has no qubits.
    operation IncByLE(xs : Qubit[], ys : Qubit[]) : Unit is Adj + Ctl {
        RippleCarryTTKIncByLE(xs, ys);
    }

    /// Writes a sum: zs ↦ xs + ys, little-endian, where `zs` is |0…0⟩. It has the carry if `zs` is longer than the others.
    /// Fails if `xs` and `ys` differ in length or `zs` is shorter.
    operation AddLE(xs : Qubit[], ys : Qubit[], zs : Qubit[]) : Unit is Adj {
        RippleCarryCGAddLE(xs, ys, zs);
    }

    /// Adds a constant with an adder for registers, loading the constant into auxiliary qubits. Only the loading is controlled.
    /// Fails unless 0 ≤ c < 2^n.
    operation IncByIUsingIncByLE(
        adder : (Qubit[], Qubit[]) => Unit is Adj + Ctl,
        c : Int,
        ys : Qubit[]
    ) : Unit is Adj + Ctl {
        body (...) {
            Controlled IncByIUsingIncByLE([], (adder, c, ys));
        }
        controlled (controls, ...) {
            Fact(c >= 0, "Constant `c` must be non-negative.");
            Fact(BitSizeI(c) <= Length(ys), "Constant `c` must be smaller than 2^Length(ys).");
            if c != 0 {
                let low = TrailingZeroCountI(c);
                use xs = Qubit[Length(ys) - low];
                within {
                    Controlled ApplyXorInPlace(controls, (c >>> low, xs));
                } apply {
                    adder(xs, ys[low...]);
                }
            }
        }
    }

    /// Adds a constant with an adder for registers, loading the constant into auxiliary qubits. Only the loading is controlled.
    /// Fails unless 0 ≤ c < 2^n.
    operation IncByLUsingIncByLE(
        adder : (Qubit[], Qubit[]) => Unit is Adj + Ctl,
        c : BigInt,
        ys : Qubit[]
    ) : Unit is Adj + Ctl {
        body (...) {
            Controlled IncByLUsingIncByLE([], (adder, c, ys));
        }
        controlled (controls, ...) {
            Fact(c >= 0L, "Constant `c` must be non-negative.");
            Fact(BitSizeL(c) <= Length(ys), "Constant `c` must be smaller than 2^Length(ys).");
            if c != 0L {
                let low = TrailingZeroCountL(c);
                use xs = Qubit[Length(ys) - low];
                within {
                    Controlled ApplyXorInPlaceL(controls, (c >>> low, xs));
                } apply {
                    adder(xs, ys[low...]);
                }
            }
        }
    }

    /// Adds a register to another with adders that write into a third register.
    ///
    /// The sum is written out and exchanged with `ys`; then the old value is cleared with the second adder, since
    /// ~old = ~new + xs.
    operation IncByLEUsingAddLE(
        forwardAdder : (Qubit[], Qubit[], Qubit[]) => Unit is Adj,
        backwardAdder : (Qubit[], Qubit[], Qubit[]) => Unit is Adj,
        xs : Qubit[],
        ys : Qubit[]
    ) : Unit is Adj + Ctl {
        body (...) {
            let count = Length(ys);
            Fact(Length(xs) <= count, "Register `ys` must be longer than register `xs`.");
            use padding = Qubit[count - Length(xs)];
            use zs = Qubit[count];
            let addends = xs + padding;
            forwardAdder(addends, ys, zs);
            for i in 0..count - 1 {
                SWAP(ys[i], zs[i]);
            }
            ApplyToEachCA(X, ys);
            ApplyToEachCA(X, zs);
            Adjoint backwardAdder(addends, ys, zs);
            ApplyToEachCA(X, ys);
        }
        controlled (controls, ...) {
            AddControlledCopy(IncByLEUsingAddLE(forwardAdder, backwardAdder, _, _), controls, xs, ys);
        }
    }

    internal operation AddControlledCopy(
        adder : (Qubit[], Qubit[]) => Unit is Adj,
        controls : Qubit[],
        xs : Qubit[],
        ys : Qubit[]
    ) : Unit is Adj {
        use copy = Qubit[Length(xs)];
        within {
            for i in 0..Length(xs) - 1 {
                Controlled X(controls + [xs[i]], copy[i]);
            }
        } apply {
            adder(copy, ys);
        }
    }

    /// Adds a register to another without auxiliary qubits for carries, by the ripple-carry adder of Takahashi, Tani and
    /// Kunihiro (arXiv:0910.2530). Fails if `xs` is longer than `ys` or has no qubits.
    operation RippleCarryTTKIncByLE(xs : Qubit[], ys : Qubit[]) : Unit is Adj + Ctl {
        let (xCount, yCount) = (Length(xs), Length(ys));
        Fact(yCount >= xCount, "Register `ys` must be longer than register `xs`.");
        Fact(xCount >= 1, "Registers `xs` and `ys` must contain at least one qubit.");
        if yCount <= xCount + 1 {
            AddInPlaceTTK(xs, ys);
        } else {
            use padding = Qubit[yCount - xCount - 1];
            AddInPlaceTTK(xs + padding, ys);
        }
    }

    /// `ys` is as long as `xs` or longer by one.
    internal operation AddInPlaceTTK(xs : Qubit[], ys : Qubit[]) : Unit is Adj + Ctl {
        let count = Length(xs);
        let hasCarry = Length(ys) > count;
        for i in 1..count - 1 {
            CNOT(xs[i], ys[i]);
        }
        if hasCarry and count > 1 {
            CNOT(xs[count - 1], ys[count]);
        }
        for i in count - 2..-1..1 {
            CNOT(xs[i], xs[i + 1]);
        }
        for i in 0..count - 2 {
            CCNOT(xs[i], ys[i], xs[i + 1]);
        }
        if hasCarry {
            CCNOT(xs[count - 1], ys[count - 1], ys[count]);
        }
        for i in count - 1..-1..1 {
            CNOT(xs[i], ys[i]);
            CCNOT(xs[i - 1], ys[i - 1], xs[i]);
        }
        for i in 1..count - 2 {
            CNOT(xs[i], xs[i + 1]);
        }
        for i in 0..count - 1 {
            CNOT(xs[i], ys[i]);
        }
    }

    /// Adds a register to another with carries in auxiliary qubits that AND gates compute, by the ripple-carry adder of Gidney
    /// (arXiv:1709.06648). Fails if `xs` is longer than `ys` or has no qubits.
    operation RippleCarryCGIncByLE(xs : Qubit[], ys : Qubit[]) : Unit is Adj + Ctl {
        body (...) {
            let (xCount, yCount) = (Length(xs), Length(ys));
            Fact(yCount >= xCount, "Register `ys` must be longer than register `xs`.");
            Fact(xCount >= 1, "Registers `xs` and `ys` must contain at least one qubit.");
            use padding = Qubit[yCount - xCount];
            use carries = Qubit[yCount - 1];
            let addends = xs + padding;
            for i in 0..yCount - 2 {
                ComputeCarry(i, addends, ys, carries);
            }
            if yCount > 1 {
                CNOT(carries[yCount - 2], ys[yCount - 1]);
            }
            CNOT(addends[yCount - 1], ys[yCount - 1]);
            for i in yCount - 2..-1..0 {
                if i > 0 {
                    CNOT(carries[i - 1], carries[i]);
                }
                Adjoint AND(addends[i], ys[i], carries[i]);
                if i > 0 {
                    CNOT(carries[i - 1], addends[i]);
                }
                CNOT(addends[i], ys[i]);
            }
        }
        controlled (controls, ...) {
            AddControlledCopy(RippleCarryCGIncByLE, controls, xs, ys);
        }
    }

    /// Computes the carry out of bit i. Bits i of `xs` and `ys` are left xor-ed with the carry into it.
    internal operation ComputeCarry(i : Int, xs : Qubit[], ys : Qubit[], carries : Qubit[]) : Unit is Adj {
        if i > 0 {
            CNOT(carries[i - 1], xs[i]);
            CNOT(carries[i - 1], ys[i]);
        }
        AND(xs[i], ys[i], carries[i]);
        if i > 0 {
            CNOT(carries[i - 1], carries[i]);
        }
    }

    /// Writes a sum: zs ↦ xs + ys, where `zs` is |0…0⟩, by the ripple-carry adder of Gidney (arXiv:1709.06648).
    /// Fails if `xs` and `ys` differ in length or `zs` is shorter.
    operation RippleCarryCGAddLE(xs : Qubit[], ys : Qubit[], zs : Qubit[]) : Unit is Adj {
        let count = Length(xs);
        Fact(Length(ys) == count, "Registers `xs` and `ys` must be of same length.");
        Fact(Length(zs) >= count, "Register `zs` must be no shorter than register `xs`.");
        for i in 0..count - 1 {
            if i + 1 < Length(zs) {
                if i > 0 {
                    CNOT(zs[i], xs[i]);
                    CNOT(zs[i], ys[i]);
                }
                AND(xs[i], ys[i], zs[i + 1]);
                if i > 0 {
                    CNOT(zs[i], xs[i]);
                    CNOT(zs[i], ys[i]);
                    CNOT(zs[i], zs[i + 1]);
                }
            }
            CNOT(xs[i], zs[i]);
            CNOT(ys[i], zs[i]);
        }
    }

    /// Adds a register to another in the Fourier basis, without auxiliary qubits, by the adder of Draper
    /// (arXiv:quant-ph/0008033).
    operation FourierTDIncByLE(xs : Qubit[], ys : Qubit[]) : Unit is Adj + Ctl {
        within {
            ApplyQFT(ys);
        } apply {
            for i in 0..Length(ys) - 1 {
                for j in 0..MinI(i, Length(xs) - 1) {
                    Controlled R1Frac([xs[j]], (1, i - j, ys[i]));
                }
            }
        }
    }
}
