namespace Microsoft.Quantum.Arithmetic {
    import Std.Arithmetic.*;
    import Std.Arrays.*;
    import Std.Convert.*;
    import Std.Diagnostics.*;
    import Std.Math.*;

    /// Writes the majority of `output` and two other qubits into `output`; the others are xor-ed with its old value.
    operation ApplyMajorityInPlace(output : Qubit, input : Qubit[]) : Unit is Adj + Ctl {
        Fact(Length(input) == 2, "Majority takes one output and two input qubits.");
        Std.Arithmetic.MAJ(input[0], input[1], output);
    }

    /// Writes the majority of three qubits into `target`; the others are xor-ed with its old value.
    operation MAJ(input0 : Qubit, input1 : Qubit, target : Qubit) : Unit is Adj + Ctl {
        Std.Arithmetic.MAJ(input0, input1, target);
    }

    /// Xors the carry of three bits into `carryOut` and the first summand into the second.
    operation Carry(carryIn : Qubit, summand1 : Qubit, summand2 : Qubit, carryOut : Qubit) : Unit is Adj + Ctl {
        CCNOT(summand1, summand2, carryOut);
        CNOT(summand1, summand2);
        CCNOT(carryIn, summand2, carryOut);
    }

    /// Xors two bits into `summand2`: the sum of three bits without its carry.
    operation Sum(carryIn : Qubit, summand1 : Qubit, summand2 : Qubit) : Unit is Adj + Ctl {
        CNOT(summand1, summand2);
        CNOT(carryIn, summand2);
    }

    /// Adds: ys ↦ ys + xs modulo 2^n. Fails if `xs` is longer than `ys`.
    operation AddI(xs : LittleEndian, ys : LittleEndian) : Unit is Adj + Ctl {
        RippleCarryTTKIncByLE(xs!, ys!);
    }

    /// Adds and xors the carry into `carry`: ys ↦ ys + xs. Fails unless the registers are equally long. The adder of
    /// Vedral, Barenco and Ekert (arXiv:quant-ph/9511018), with n auxiliary qubits.
    operation RippleCarryAdderD(xs : LittleEndian, ys : LittleEndian, carry : Qubit) : Unit is Adj + Ctl {
        AddWithLength(xs!, ys!);
        let (x, y) = (xs!, ys!);
        let count = Length(x);
        use inner = Qubit[count];
        let carries = inner + [carry];
        for i in 0..count - 1 {
            Carry(carries[i], x[i], y[i], carries[i + 1]);
        }
        CNOT(x[count - 1], y[count - 1]);
        Sum(carries[count - 1], x[count - 1], y[count - 1]);
        for i in count - 2..-1..0 {
            Adjoint Carry(carries[i], x[i], y[i], carries[i + 1]);
            Sum(carries[i], x[i], y[i]);
        }
    }

    /// Adds and xors the carry into `carry`: ys ↦ ys + xs. Fails unless the registers are equally long. The adder of
    /// Cuccaro, Draper, Kutin and Moulton (arXiv:quant-ph/0410184), with one auxiliary qubit.
    operation RippleCarryAdderCDKM(xs : LittleEndian, ys : LittleEndian, carry : Qubit) : Unit is Adj + Ctl {
        AddWithLength(xs!, ys!);
        let (x, y) = (xs!, ys!);
        use first = Qubit();
        let carries = [first] + Most(x);
        for i in 0..Length(x) - 1 {
            Std.Arithmetic.MAJ(carries[i], y[i], x[i]);
        }
        CNOT(Tail(x), carry);
        for i in Length(x) - 1..-1..0 {
            CCNOT(carries[i], y[i], x[i]);
            CNOT(x[i], carries[i]);
            CNOT(carries[i], y[i]);
        }
    }

    /// Adds and xors the carry into `carry`: ys ↦ ys + xs. Fails unless the registers are equally long. The adder of
    /// Takahashi, Tani and Kunihiro (arXiv:0910.2530).
    operation RippleCarryAdderTTK(xs : LittleEndian, ys : LittleEndian, carry : Qubit) : Unit is Adj + Ctl {
        AddWithLength(xs!, ys!);
        RippleCarryTTKIncByLE(xs!, ys! + [carry]);
    }

    /// Registers that are added with a carry must be equally long.
    internal function AddWithLength(xs : Qubit[], ys : Qubit[]) : Unit {
        Fact(Length(xs) == Length(ys), "Input registers must have the same number of qubits.");
        Fact(Length(xs) > 0, "Input registers must have qubits.");
    }

    /// Adds without carry: ys ↦ ys + xs modulo 2^n. Fails unless the registers are equally long.
    operation RippleCarryAdderNoCarryTTK(xs : LittleEndian, ys : LittleEndian) : Unit is Adj + Ctl {
        AddWithLength(xs!, ys!);
        RippleCarryTTKIncByLE(xs!, ys!);
    }

    /// Flips `output` where x > y. Fails if the registers differ in length.
    operation CompareUsingRippleCarry(x : LittleEndian, y : LittleEndian, output : Qubit) : Unit is Adj + Ctl {
        ApplyIfGreaterLE(X, x!, y!, output);
    }

    /// Flips `result` where xs > ys. Fails if the registers differ in length.
    operation GreaterThan(xs : LittleEndian, ys : LittleEndian, result : Qubit) : Unit is Adj + Ctl {
        ApplyIfGreaterLE(X, xs!, ys!, result);
    }

    /// Flips `result` where xs > ys. Fails if the registers differ in length.
    operation CompareGTI(xs : LittleEndian, ys : LittleEndian, result : Qubit) : Unit is Adj + Ctl {
        ApplyIfGreaterLE(X, xs!, ys!, result);
    }

    /// Flips `result` where xs > ys. Fails if the registers differ in length.
    operation CompareGTSI(xs : SignedLittleEndian, ys : SignedLittleEndian, result : Qubit) : Unit is Adj + Ctl {
        let (x, y) = ((xs!)!, (ys!)!);
        within {
            X(Tail(x));
            X(Tail(y));
        } apply {
            ApplyIfGreaterLE(X, x, y, result);
        }
    }

    /// Adds a constant of either sign modulo 2^n.
    operation IncrementByInteger(increment : Int, target : LittleEndian) : Unit is Adj + Ctl {
        let count = Length(target!);
        let residue = ModulusL(IntAsBigInt(increment), 1L <<< count);
        IncByL(residue, target!);
    }

    /// Adds a constant of either sign modulo 2^n to the number whose Fourier transform a register holds.
    operation IncrementPhaseByInteger(increment : Int, target : PhaseLittleEndian) : Unit is Adj + Ctl {
        let count = Length(target!);
        for i in 0..count - 1 {
            R1Frac(increment, count - 1 - i, (target!)[i]);
        }
    }

    /// Adds a constant modulo `modulus` to a number below it.
    operation IncrementByModularInteger(increment : Int, modulus : Int, target : LittleEndian) : Unit is Adj + Ctl {
        Fact(modulus > 0, "`modulus` must be positive");
        let residue = ModulusI(increment, modulus);
        use (carry, reduced) = (Qubit(), Qubit());
        let extended = target! + [carry];
        IncByI(residue, extended);
        ApplyIfLessOrEqualL(X, IntAsBigInt(modulus), extended, reduced);
        Controlled Adjoint IncByI([reduced], (modulus, extended));
        ApplyIfLessOrEqualL(X, IntAsBigInt(residue), extended, reduced);
        X(reduced);
    }

    /// Adds a constant modulo `modulus` to a number below it whose Fourier transform a register holds.
    operation IncrementPhaseByModularInteger(
        increment : Int,
        modulus : Int,
        target : PhaseLittleEndian
    ) : Unit is Adj + Ctl {
        ApplyLEOperationOnPhaseLECA(IncrementByModularInteger(increment, modulus, _), target);
    }

    /// Adds a multiple modulo `modulus`: summand ↦ summand + constMultiplier · multiplicand, for a summand below
    /// `modulus`.
    operation MultiplyAndAddByModularInteger(
        constMultiplier : Int,
        modulus : Int,
        multiplicand : LittleEndian,
        summand : LittleEndian
    ) : Unit is Adj + Ctl {
        Fact(modulus > 0, "`modulus` must be positive");
        let factors = (multiplicand!);
        for i in 0..Length(factors) - 1 {
            let term = (IntAsBigInt(constMultiplier) <<< i) % IntAsBigInt(modulus);
            Controlled IncrementByModularInteger([factors[i]], (BigIntAsInt(term), modulus, summand));
        }
    }

    /// Adds a multiple modulo `modulus` to a number below it whose Fourier transform a register holds.
    operation MultiplyAndAddPhaseByModularInteger(
        constMultiplier : Int,
        modulus : Int,
        multiplicand : LittleEndian,
        phaseSummand : PhaseLittleEndian
    ) : Unit is Adj + Ctl {
        ApplyLEOperationOnPhaseLECA(
            MultiplyAndAddByModularInteger(constMultiplier, modulus, multiplicand, _),
            phaseSummand
        );
    }

    /// Multiplies a number below `modulus` by a constant modulo `modulus`. Fails if they have a common divisor.
    operation MultiplyByModularInteger(
        constMultiplier : Int,
        modulus : Int,
        multiplicand : LittleEndian
    ) : Unit is Adj + Ctl {
        use product = Qubit[Length(multiplicand!)];
        let inverse = InverseModI(constMultiplier, modulus);
        MultiplyAndAddByModularInteger(constMultiplier, modulus, multiplicand, LittleEndian(product));
        for i in 0..Length(product) - 1 {
            SWAP((multiplicand!)[i], product[i]);
        }
        Adjoint MultiplyAndAddByModularInteger(inverse, modulus, multiplicand, LittleEndian(product));
    }

    /// Multiplies: result ↦ xs · ys, where `result` is |0…0⟩ and twice as long. Fails unless the factors are equally
    /// long.
    operation MultiplyI(xs : LittleEndian, ys : LittleEndian, result : LittleEndian) : Unit is Adj + Ctl {
        body (...) {
            Controlled MultiplyI([], (xs, ys, result));
        }
        controlled (controls, ...) {
            let count = Length(xs!);
            Fact(Length(ys!) == count, "Integer multiplication requires equally-sized registers xs and ys.");
            Fact(Length(result!) == 2 * count, "Integer multiplication requires a result register of twice the size.");
            for i in 0..count - 1 {
                Controlled AddI(controls + [(xs!)[i]], (ys, LittleEndian((result!)[i..i + count])));
            }
        }
    }

    /// Squares: result ↦ xs², where `result` is |0…0⟩ and twice as long.
    operation SquareI(xs : LittleEndian, result : LittleEndian) : Unit is Adj + Ctl {
        body (...) {
            Controlled SquareI([], (xs, result));
        }
        controlled (controls, ...) {
            let count = Length(xs!);
            Fact(Length(result!) == 2 * count, "Integer squaring requires a result register of twice the size.");
            use bit = Qubit();
            for i in 0..count - 1 {
                within {
                    CNOT((xs!)[i], bit);
                } apply {
                    Controlled AddI(controls + [bit], (xs, LittleEndian((result!)[i..i + count])));
                }
            }
        }
    }

    /// Divides: xs ↦ xs mod ys and result ↦ ⌊xs / ys⌋, where `result` is |0…0⟩ and `ys` is not 0. Fails unless all are
    /// equally long.
    operation DivideI(xs : LittleEndian, ys : LittleEndian, result : LittleEndian) : Unit is Adj + Ctl {
        let count = Length(xs!);
        Fact(Length(ys!) == count, "Integer division requires equally-sized registers ys and xs.");
        Fact(Length(result!) == count, "Integer division requires an n-bit result register.");
        use padding = Qubit[count];
        let remainder = xs! + padding;
        for i in count - 1..-1..0 {
            // The remainder is below ys · 2^(i + 1), so count + 1 of its bits from bit i on decide.
            use top = Qubit();
            let part = remainder[i..i + count];
            ApplyIfLessOrEqualLE(X, ys! + [top], part, (result!)[i]);
            Controlled Adjoint RippleCarryTTKIncByLE([(result!)[i]], (ys!, part));
        }
    }

    /// Changes the sign: xs ↦ -xs modulo 2^n.
    operation Invert2sSI(xs : SignedLittleEndian) : Unit is Adj + Ctl {
        let register = (xs!)!;
        ApplyToEachCA(X, register);
        IncByI(1, register);
    }

    /// Multiplies: result ↦ xs · ys, where `result` is |0…0⟩ and twice as long. Fails unless the factors are equally
    /// long.
    operation MultiplySI(
        xs : SignedLittleEndian,
        ys : SignedLittleEndian,
        result : SignedLittleEndian
    ) : Unit is Adj + Ctl {
        body (...) {
            Controlled MultiplySI([], (xs, ys, result));
        }
        controlled (controls, ...) {
            let (x, y) = ((xs!)!, (ys!)!);
            use (signX, signY) = (Qubit(), Qubit());
            within {
                CNOT(Tail(x), signX);
                CNOT(Tail(y), signY);
                Controlled Invert2sSI([signX], xs);
                Controlled Invert2sSI([signY], ys);
            } apply {
                Controlled MultiplyI(controls, (xs!, ys!, result!));
                within {
                    CNOT(signX, signY);
                } apply {
                    Controlled Invert2sSI(controls + [signY], result);
                }
            }
        }
    }

    /// Squares: result ↦ xs², where `result` is |0…0⟩ and twice as long.
    operation SquareSI(xs : SignedLittleEndian, result : SignedLittleEndian) : Unit is Adj + Ctl {
        body (...) {
            Controlled SquareSI([], (xs, result));
        }
        controlled (controls, ...) {
            use sign = Qubit();
            within {
                CNOT(Tail((xs!)!), sign);
                Controlled Invert2sSI([sign], xs);
            } apply {
                Controlled SquareI(controls, (xs!, result!));
            }
        }
    }

    /// Computes a reciprocal: result ↦ ⌊2^(2n-1) / xs⌋, where `xs` is not 0 and `result` is |0…0⟩ and twice as long.
    operation ComputeReciprocalI(xs : LittleEndian, result : LittleEndian) : Unit is Adj + Ctl {
        body (...) {
            Controlled ComputeReciprocalI([], (xs, result));
        }
        controlled (controls, ...) {
            let count = Length(xs!);
            Fact(Length(result!) == 2 * count, "Result register must contain 2n qubits.");
            use (dividend, padding, quotient) = (Qubit[2 * count], Qubit[count], Qubit[2 * count]);
            within {
                X(Tail(dividend));
                DivideI(LittleEndian(dividend), LittleEndian(xs! + padding), LittleEndian(quotient));
            } apply {
                for i in 0..2 * count - 1 {
                    Controlled X(controls + [quotient[i]], (result!)[i]);
                }
            }
        }
    }
}
