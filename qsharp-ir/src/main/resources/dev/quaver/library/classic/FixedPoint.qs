namespace Microsoft.Quantum.Arithmetic {
    import Microsoft.Quantum.Convert.*;
    import Microsoft.Quantum.Diagnostics.*;
    import Std.Arrays.*;
    import Std.Convert.*;
    import Std.Diagnostics.*;
    import Std.Math.*;

    /// A number in two's complement with a binary point: `IntegerBits`, the sign among them, stand before it. The register
    /// is little-endian; read as a signed integer k, its n qubits hold k · 2^-(n - IntegerBits).
    newtype FixedPoint = (IntegerBits : Int, Register : Qubit[]);

    /// Fails unless all numbers have as many bits after the point as the first one.
    function IdenticalPointPosFactFxP(fixedPoints : FixedPoint[]) : Unit {
        for number in fixedPoints {
            Fact(
                FractionalBits(number) == FractionalBits(fixedPoints[0]),
                "FixedPoint numbers must have identical binary point position."
            );
        }
    }

    /// Fails unless all numbers have as many bits before and after the point as the first one.
    function IdenticalFormatFactFxP(fixedPoints : FixedPoint[]) : Unit {
        for number in fixedPoints {
            Fact(
                number.IntegerBits == fixedPoints[0].IntegerBits and Length(number.Register) == Length(
                    fixedPoints[0].Register
                ),
                "FixedPoint numbers must have identical format."
            );
        }
    }

    /// How many bits stand after the point.
    internal function FractionalBits(fp : FixedPoint) : Int {
        Length(fp.Register) - fp.IntegerBits
    }

    /// The qubits as a signed integer.
    internal function AsSigned(register : Qubit[]) : SignedLittleEndian {
        SignedLittleEndian(LittleEndian(register))
    }

    /// Fails unless a register holds 0.
    operation AssertAllZeroFxP(fp : FixedPoint) : Unit is Adj + Ctl {
        AssertAllZero(fp.Register);
    }

    /// Writes the fixed-point number nearest to a constant into a register that holds 0. Fails if the constant does not
    /// fit.
    operation PrepareFxP(constant : Double, fp : FixedPoint) : Unit is Adj + Ctl {
        let bits = FixedPointAsBoolArray(fp.IntegerBits, FractionalBits(fp), constant);
        ApplyPauliFromBitString(PauliX, true, bits, fp.Register);
    }

    /// Measures a number and puts its register into |0…0⟩.
    operation MeasureFxP(fp : FixedPoint) : Double {
        BoolArrayAsFixedPoint(fp.IntegerBits, ResultArrayAsBoolArray(MResetEachZ(fp.Register)))
    }

    /// Adds: fp2 ↦ fp1 + fp2, modulo the range of `fp2`. Fails unless both have as many bits after the point.
    operation AddFxP(fp1 : FixedPoint, fp2 : FixedPoint) : Unit is Adj + Ctl {
        IdenticalPointPosFactFxP([fp1, fp2]);
        let (from, to) = (fp1.Register, fp2.Register);
        let missing = Length(to) - Length(from);
        if missing <= 0 {
            AddI(LittleEndian(from[...Length(to) - 1]), LittleEndian(to));
        } else {
            use signs = Qubit[missing];
            within {
                ApplyToEachA(CNOT(Tail(from), _), signs);
            } apply {
                AddI(LittleEndian(from + signs), LittleEndian(to));
            }
        }
    }

    /// Adds a constant: fp ↦ fp + constant, modulo its range. Fails if the constant does not fit.
    operation AddConstantFxP(constant : Double, fp : FixedPoint) : Unit is Adj + Ctl {
        use register = Qubit[Length(fp.Register)];
        let summand = FixedPoint(fp.IntegerBits, register);
        within {
            PrepareFxP(constant, summand);
        } apply {
            AddFxP(summand, fp);
        }
    }

    /// Changes the sign: fp ↦ -fp, modulo its range.
    operation InvertFxP(fp : FixedPoint) : Unit is Adj + Ctl {
        Invert2sSI(AsSigned(fp.Register));
    }

    /// Subtracts: minuend ↦ minuend - subtrahend, modulo its range. Fails unless both have as many bits after the point.
    operation SubtractFxP(minuend : FixedPoint, subtrahend : FixedPoint) : Unit is Adj + Ctl {
        Adjoint AddFxP(subtrahend, minuend);
    }

    /// Flips `result` where fp1 > fp2. Fails unless the numbers have the same format.
    operation CompareGreaterThanFxP(fp1 : FixedPoint, fp2 : FixedPoint, result : Qubit) : Unit is Adj + Ctl {
        IdenticalFormatFactFxP([fp1, fp2]);
        CompareGTSI(AsSigned(fp1.Register), AsSigned(fp2.Register), result);
    }

    /// Multiplies: result ↦ fp1 · fp2, rounded down and modulo the range, where `result` is 0. Fails unless all have the
    /// same format.
    operation MultiplyFxP(fp1 : FixedPoint, fp2 : FixedPoint, result : FixedPoint) : Unit is Adj {
        IdenticalFormatFactFxP([fp1, fp2, result]);
        let count = Length(result.Register);
        let point = FractionalBits(result);
        use product = Qubit[2 * count];
        within {
            MultiplySI(AsSigned(fp1.Register), AsSigned(fp2.Register), AsSigned(product));
        } apply {
            ApplyToEachA(CNOT, Zipped(product[point..point + count - 1], result.Register));
        }
    }

    /// Squares: result ↦ fp², rounded down and modulo the range, where `result` is 0. Fails unless both have the same
    /// format.
    operation SquareFxP(fp : FixedPoint, result : FixedPoint) : Unit is Adj {
        IdenticalFormatFactFxP([fp, result]);
        let count = Length(result.Register);
        let point = FractionalBits(result);
        use square = Qubit[2 * count];
        within {
            SquareSI(AsSigned(fp.Register), AsSigned(square));
        } apply {
            ApplyToEachA(CNOT, Zipped(square[point..point + count - 1], result.Register));
        }
    }

    /// Computes a reciprocal: result ↦ 1 / x, rounded towards 0 and modulo the range, where `x` is not 0 and `result`
    /// is. The formats may differ; fails if `result` has more bits after the point than the reciprocal is computed with,
    /// which are 2n - 1 less those of x.
    operation ComputeReciprocalFxP(x : FixedPoint, result : FixedPoint) : Unit is Adj {
        let count = Length(x.Register);
        // ⌊2^(2n-1) / X⌋ is the reciprocal of x = X / 2^f times 2^(2n-1-f).
        let lowest = 2 * count - 1 - FractionalBits(x) - FractionalBits(result);
        Fact(lowest >= 0, "Output register is too wide.");
        use (sign, reciprocal) = (Qubit(), Qubit[2 * count]);
        within {
            CNOT(Tail(x.Register), sign);
            Controlled Invert2sSI([sign], AsSigned(x.Register));
            ComputeReciprocalI(LittleEndian(x.Register), LittleEndian(reciprocal));
        } apply {
            ApplyToEachA(CNOT, Zipped(reciprocal[lowest...], result.Register));
            Controlled Invert2sSI([sign], AsSigned(result.Register));
        }
    }

    /// Evaluates a polynomial by Horner's rule: result ↦ a₀ + a₁x + … + a_d x^d for `coefficients` a, where `result` is 0.
    /// Each product is rounded down. Fails unless both have the same format, and if a coefficient does not fit.
    operation EvaluatePolynomialFxP(
        coefficients : Double[],
        fpx : FixedPoint,
        result : FixedPoint
    ) : Unit is Adj {
        IdenticalFormatFactFxP([fpx, result]);
        let degree = Length(coefficients) - 1;
        Fact(degree >= 0, "Polynomial must have at least one coefficient.");
        if degree == 0 {
            PrepareFxP(coefficients[0], result);
        } elif degree == 1 {
            use slope = Qubit[Length(fpx.Register)];
            let factor = FixedPoint(fpx.IntegerBits, slope);
            within {
                PrepareFxP(coefficients[1], factor);
            } apply {
                MultiplyFxP(factor, fpx, result);
            }
            AddConstantFxP(coefficients[0], result);
        } else {
            use inner = Qubit[Length(fpx.Register)];
            let factor = FixedPoint(fpx.IntegerBits, inner);
            within {
                EvaluatePolynomialFxP(Rest(coefficients), fpx, factor);
            } apply {
                MultiplyFxP(factor, fpx, result);
            }
            AddConstantFxP(coefficients[0], result);
        }
    }

    /// Evaluates an even polynomial: result ↦ a₀ + a₁x² + … + a_d x^(2d) for `coefficients` a, where `result` is 0. Each
    /// product is rounded down. Fails unless both have the same format, and if a coefficient does not fit.
    operation EvaluateEvenPolynomialFxP(
        coefficients : Double[],
        fpx : FixedPoint,
        result : FixedPoint
    ) : Unit is Adj {
        IdenticalFormatFactFxP([fpx, result]);
        if Length(coefficients) == 1 {
            PrepareFxP(coefficients[0], result);
        } else {
            use register = Qubit[Length(fpx.Register)];
            let square = FixedPoint(fpx.IntegerBits, register);
            within {
                SquareFxP(fpx, square);
            } apply {
                EvaluatePolynomialFxP(coefficients, square, result);
            }
        }
    }

    /// Evaluates an odd polynomial: result ↦ a₀x + a₁x³ + … + a_d x^(2d+1) for `coefficients` a, where `result` is 0. Each
    /// product is rounded down. Fails unless both have the same format, and if a coefficient does not fit.
    operation EvaluateOddPolynomialFxP(
        coefficients : Double[],
        fpx : FixedPoint,
        result : FixedPoint
    ) : Unit is Adj {
        IdenticalFormatFactFxP([fpx, result]);
        use register = Qubit[Length(fpx.Register)];
        let even = FixedPoint(fpx.IntegerBits, register);
        within {
            EvaluateEvenPolynomialFxP(coefficients, fpx, even);
        } apply {
            MultiplyFxP(even, fpx, result);
        }
    }
}
