namespace Microsoft.Quantum.Canon {
    import Microsoft.Quantum.Arithmetic.*;
    import Std.Arrays.*;
    import Std.Convert.*;
    import Std.Diagnostics.*;
    import Std.Math.*;

    /// The quantum Fourier transform of a big-endian register: |x⟩ ↦ Σ e^{2πi x y / 2^n}|y⟩ / 2^{n/2}.
    operation QFT(qs : BigEndian) : Unit is Adj + Ctl {
        SwapReverseRegister(qs!);
        ApplyQFT(qs!);
    }

    /// The quantum Fourier transform of a little-endian register: |x⟩ ↦ Σ e^{2πi x y / 2^n}|y⟩ / 2^{n/2}.
    operation QFTLE(qs : LittleEndian) : Unit is Adj + Ctl {
        ApplyQFT(qs!);
        SwapReverseRegister(qs!);
    }

    /// The quantum Fourier transform of a little-endian register: |x⟩ ↦ Σ e^{2πi x y / 2^n}|y⟩ / 2^{n/2}.
    operation ApplyQuantumFourierTransform(qs : LittleEndian) : Unit is Adj + Ctl {
        ApplyQFT(qs!);
        SwapReverseRegister(qs!);
    }

    /// The quantum Fourier transform of a big-endian register without rotations between qubits that are `a` or more
    /// apart. Fails unless 1 ≤ a ≤ n.
    operation ApproximateQFT(a : Int, qs : BigEndian) : Unit is Adj + Ctl {
        let count = Length(qs!);
        Fact(count > 0, "`Length(qs)` must be least 1");
        Fact(a > 0 and a <= count, "`a` must be positive and less than `Length(qs)`");
        let register = Reversed(qs!);
        for i in count - 1..-1..0 {
            H(register[i]);
            for j in i - 1..-1..MaxI(0, i - a + 1) {
                Controlled R1Frac([register[j]], (1, i - j, register[i]));
            }
        }
        SwapReverseRegister(register);
    }

    /// Applies the unitary whose index the little-endian register `index` holds; nothing for an index beyond them.
    operation MultiplexOperations<'T>(
        unitaries : ('T => Unit is Adj + Ctl)[],
        index : LittleEndian,
        target : 'T
    ) : Unit is Adj + Ctl {
        for i in 0..MinI(Length(unitaries), 2^Length(index!)) - 1 {
            ApplyControlledOnInt(i, unitaries[i], index!, target);
        }
    }

    /// Applies the unitary that a function gives for the index the little-endian register `index` holds; nothing for an
    /// index from the number of unitaries on.
    operation MultiplexOperationsFromGenerator<'T>(
        unitaryGenerator : (Int, (Int -> ('T => Unit is Adj + Ctl))),
        index : LittleEndian,
        target : 'T
    ) : Unit is Adj + Ctl {
        let (count, generator) = unitaryGenerator;
        for i in 0..MinI(count, 2^Length(index!)) - 1 {
            ApplyControlledOnInt(i, generator(i), index!, target);
        }
    }

    /// Applies the unitary that a function gives for the index the little-endian register `index` holds; nothing for an
    /// index from the number of unitaries on.
    operation MultiplexOperationsBruteForceFromGenerator<'T>(
        unitaryGenerator : (Int, (Int -> ('T => Unit is Adj + Ctl))),
        index : LittleEndian,
        target : 'T
    ) : Unit is Adj + Ctl {
        let (count, generator) = unitaryGenerator;
        for i in 0..MinI(count, 2^Length(index!)) - 1 {
            ApplyControlledOnInt(i, generator(i), index!, target);
        }
    }

    /// The operation that applies the unitary a function gives for the index its first register holds.
    function MultiplexerFromGenerator(
        unitaryGenerator : (Int, (Int -> (Qubit[] => Unit is Adj + Ctl)))
    ) : ((LittleEndian, Qubit[]) => Unit is Adj + Ctl) {
        MultiplexOperationsFromGenerator(unitaryGenerator, _, _)
    }

    /// The operation that applies the unitary a function gives for the index its first register holds.
    function MultiplexerBruteForceFromGenerator(
        unitaryGenerator : (Int, (Int -> (Qubit[] => Unit is Adj + Ctl)))
    ) : ((LittleEndian, Qubit[]) => Unit is Adj + Ctl) {
        MultiplexOperationsBruteForceFromGenerator(unitaryGenerator, _, _)
    }

    /// Applies exp(i θₖ P) where the little-endian control register holds k. Missing angles are 0.
    operation MultiplexPauli(
        coefficients : Double[],
        pauli : Pauli,
        control : LittleEndian,
        target : Qubit
    ) : Unit is Adj + Ctl {
        ApproximatelyMultiplexPauli(0.0, coefficients, pauli, control, target);
    }

    /// Applies exp(i θₖ Z) where the little-endian control register holds k. Missing angles are 0.
    operation MultiplexZ(coefficients : Double[], control : LittleEndian, target : Qubit) : Unit is Adj + Ctl {
        ApproximatelyMultiplexZ(0.0, coefficients, control, target);
    }

    /// Applies exp(i θₖ P) where the little-endian control register holds k, leaving out angles that are not over
    /// `tolerance`. Missing angles are 0.
    operation ApproximatelyMultiplexPauli(
        tolerance : Double,
        coefficients : Double[],
        pauli : Pauli,
        control : LittleEndian,
        target : Qubit
    ) : Unit is Adj + Ctl {
        if pauli == PauliI {
            ApproximatelyApplyDiagonalUnitary(tolerance, coefficients, control);
        } else {
            within {
                MapPauliAxis(PauliZ, pauli, target);
            } apply {
                ApproximatelyMultiplexZ(tolerance, coefficients, control, target);
            }
        }
    }

    /// Applies exp(i θₖ Z) where the little-endian control register holds k, leaving out angles that are not over
    /// `tolerance`. Missing angles are 0.
    operation ApproximatelyMultiplexZ(
        tolerance : Double,
        coefficients : Double[],
        control : LittleEndian,
        target : Qubit
    ) : Unit is Adj + Ctl {
        let angles = Mapped(angle -> -2.0 * angle, Padded(-(2^Length(control!)), 0.0, coefficients));
        Std.StatePreparation.MultiplexRotation(2.0 * tolerance, PauliZ, angles, control!, target);
    }

    /// Multiplies the state in which a little-endian register holds k by e^{iθₖ}. Missing angles are 0.
    operation ApplyDiagonalUnitary(coefficients : Double[], qubits : LittleEndian) : Unit is Adj + Ctl {
        ApproximatelyApplyDiagonalUnitary(0.0, coefficients, qubits);
    }

    /// Multiplies the state in which a little-endian register holds k by e^{iθₖ}, leaving out angles that are not over
    /// `tolerance`. Missing angles are 0. Fails for an empty register.
    operation ApproximatelyApplyDiagonalUnitary(
        tolerance : Double,
        coefficients : Double[],
        qubits : LittleEndian
    ) : Unit is Adj + Ctl {
        Fact(Length(qubits!) > 0, "operation ApplyDiagonalUnitary -- Number of qubits must be greater than 0.");
        let angles = Padded(-(2^Length(qubits!)), 0.0, coefficients);
        Std.StatePreparation.ApplyPhases(tolerance, angles, qubits!);
    }

    /// The operation that evolves for a time by the product formula of Trotter (order 1) or Suzuki (even orders) over
    /// `nSteps` terms. `op(k, t, target)` evolves under term k for time t. Fails for other orders.
    function DecomposedIntoTimeStepsCA<'T>(
        (nSteps : Int, op : ((Int, Double, 'T) => Unit is Adj + Ctl)),
        trotterOrder : Int
    ) : ((Double, 'T) => Unit is Adj + Ctl) {
        Fact(trotterOrder == 1 or (trotterOrder > 0 and trotterOrder % 2 == 0), $"Order {trotterOrder} not supported.");
        ApplyProductFormula(trotterOrder, nSteps, op, _, _)
    }

    /// The operation that evolves for a time by the product formula of Trotter (order 1) or Suzuki (even orders) over
    /// `nSteps` terms. `op(k, t, target)` evolves under term k for time t. Fails for other orders.
    function DecomposeIntoTimeStepsCA<'T>(
        (nSteps : Int, op : ((Int, Double, 'T) => Unit is Adj + Ctl)),
        trotterOrder : Int
    ) : ((Double, 'T) => Unit is Adj + Ctl) {
        Fact(trotterOrder == 1 or (trotterOrder > 0 and trotterOrder % 2 == 0), $"Order {trotterOrder} not supported.");
        ApplyProductFormula(trotterOrder, nSteps, op, _, _)
    }

    /// One step of the product formula.
    internal operation ApplyProductFormula<'T>(
        order : Int,
        nSteps : Int,
        op : ((Int, Double, 'T) => Unit is Adj + Ctl),
        time : Double,
        target : 'T
    ) : Unit is Adj + Ctl {
        if order == 1 {
            for i in 0..nSteps - 1 {
                op(i, time, target);
            }
        } elif order == 2 {
            for i in 0..nSteps - 1 {
                op(i, 0.5 * time, target);
            }
            for i in nSteps - 1..-1..0 {
                op(i, 0.5 * time, target);
            }
        } else {
            let outer = 1.0 / (4.0 - 4.0^(1.0 / IntAsDouble(order - 1)));
            for part in [outer, outer, 1.0 - 4.0 * outer, outer, outer] {
                ApplyProductFormula(order - 2, nSteps, op, part * time, target);
            }
        }
    }
}
