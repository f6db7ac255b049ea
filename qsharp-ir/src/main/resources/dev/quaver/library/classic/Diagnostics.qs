namespace Microsoft.Quantum.Diagnostics {
    import Microsoft.Quantum.Math.*;
    import Std.Arrays.*;
    import Std.Diagnostics.*;

    /// Marks an operation without arguments as a test, to be run on a target.
    newtype Test = (ExecutionTarget : String);

    /// Marks a callable that tests may call by another name.
    newtype EnableTestingViaName = String;

    /// Shows the state of all allocated qubits. A location that is a text is the name of a file in the working folder to
    /// write it to; another one, such as `()`, means the output.
    function DumpMachine<'T>(location : 'T) : Unit {
        DumpMachineTo(location);
    }

    /// Shows the state of all allocated qubits.
    internal function DumpMachineTo<'T>(location : 'T) : Unit {
        body intrinsic;
    }

    /// Shows the state of some qubits, if they are not entangled with others. A location that is a text is the name of a
    /// file in the working folder to write it to; another one, such as `()`, means the output.
    function DumpRegister<'T>(location : 'T, qubits : Qubit[]) : Unit {
        DumpRegisterTo(location, qubits);
    }

    /// Shows the state of some qubits.
    internal function DumpRegisterTo<'T>(location : 'T, qubits : Qubit[]) : Unit {
        body intrinsic;
    }

    /// Shows the matrix of an operation on `nQubits` qubits, using as many more.
    operation DumpOperation(nQubits : Int, op : (Qubit[] => Unit is Adj)) : Unit {
        Std.Diagnostics.DumpOperation(nQubits, op);
    }

    /// Fails with `msg` unless measuring a product of Paulis would give `result` with probability `prob`, up to
    /// `tolerance`.
    /// The state is not disturbed. Adjoint and controlled forms check nothing.
    operation AssertMeasurementProbability(
        bases : Pauli[],
        qubits : Qubit[],
        result : Result,
        prob : Double,
        msg : String,
        tolerance : Double
    ) : Unit is Adj + Ctl {
        body (...) {
            if not HasProbability(bases, qubits, result, prob, tolerance) {
                fail msg;
            }
        }
        adjoint (...) {}
        controlled (controls, ...) {}
        controlled adjoint (controls, ...) {}
    }

    /// Whether measuring a product of Paulis would give `result` with probability `prob`, up to `tolerance`; always where
    /// there is no state to look at.
    internal operation HasProbability(
        bases : Pauli[],
        qubits : Qubit[],
        result : Result,
        prob : Double,
        tolerance : Double
    ) : Bool {
        body intrinsic;
    }

    /// The probability that measuring a product of Paulis gives `One`, or -1 where there is no state to look at.
    internal operation ProbabilityOfOne(bases : Pauli[], qubits : Qubit[]) : Double {
        body intrinsic;
    }

    /// Fails with `msg` unless measuring a product of Paulis would surely give `result`.
    /// The state is not disturbed. Adjoint and controlled forms check nothing.
    operation AssertMeasurement(
        bases : Pauli[],
        qubits : Qubit[],
        result : Result,
        msg : String
    ) : Unit is Adj + Ctl {
        AssertMeasurementProbability(bases, qubits, result, 1.0, msg, 1e-10);
    }

    /// Fails unless a qubit is in the state of the Z basis that gives `expected`.
    operation AssertQubit(expected : Result, q : Qubit) : Unit is Adj + Ctl {
        AssertMeasurement([PauliZ], [q], expected, $"Qubit in invalid state. Expecting: {expected}");
    }

    /// Fails unless measuring a qubit gives `expected` with a probability of at least 1 - `tolerance`.
    operation AssertQubitWithinTolerance(expected : Result, q : Qubit, tolerance : Double) : Unit is Adj + Ctl {
        AssertMeasurementProbability(
            [PauliZ],
            [q],
            expected,
            1.0,
            $"Qubit in invalid state. Expecting: {expected} with tolerance {tolerance}",
            tolerance
        );
    }

    /// Fails unless all qubits are in |0⟩.
    operation AssertAllZero(qubits : Qubit[]) : Unit is Adj + Ctl {
        for qubit in qubits {
            AssertQubit(Zero, qubit);
        }
    }

    /// Fails unless each qubit would be measured as `Zero` with a probability of at least 1 - `tolerance`.
    operation AssertAllZeroWithinTolerance(qubits : Qubit[], tolerance : Double) : Unit is Adj + Ctl {
        for qubit in qubits {
            AssertQubitWithinTolerance(Zero, qubit, tolerance);
        }
    }

    /// Fails unless a qubit is in the state with the two amplitudes given, up to a global phase.
    /// `tolerance` is that of the probabilities of outcomes in the X, Y and Z basis.
    operation AssertQubitIsInStateWithinTolerance(
        expected : (Complex, Complex),
        register : Qubit,
        tolerance : Double
    ) : Unit is Adj + Ctl {
        let (a, b) = expected;
        let overlap = TimesC(Complex(a.Real, -a.Imag), b);
        let bases = [PauliX, PauliY, PauliZ];
        let probabilities = [0.5 + overlap.Real, 0.5 + overlap.Imag, AbsSquaredComplex(a)];
        for i in 0..2 {
            AssertMeasurementProbability(
                [bases[i]],
                [register],
                Zero,
                probabilities[i],
                $"Qubit Zero probability on {bases[i]} basis failed",
                tolerance
            );
        }
    }

    /// Fails unless a qubit is in the state (e^{iφ}|0⟩ + e^{-iφ}|1⟩)/√2 with φ = `expected`, up to a global phase.
    /// `tolerance` is that of the probabilities of outcomes in the X and Y basis.
    operation AssertPhase(expected : Double, qubit : Qubit, tolerance : Double) : Unit is Adj + Ctl {
        let x = 0.5 * (1.0 + Cos(2.0 * expected));
        let y = 0.5 * (1.0 - Sin(2.0 * expected));
        let message = $"Phase of qubit is not {expected}";
        AssertMeasurementProbability([PauliX], [qubit], Zero, x, message, tolerance);
        AssertMeasurementProbability([PauliY], [qubit], Zero, y, message, tolerance);
    }

    /// Fails unless two operations on `nQubits` qubits are equal up to a global phase, using as many more.
    operation AssertOperationsEqualReferenced(
        nQubits : Int,
        actual : (Qubit[] => Unit),
        expected : (Qubit[] => Unit is Adj)
    ) : Unit {
        use (references, targets) = (Qubit[nQubits], Qubit[nQubits]);
        for i in 0..nQubits - 1 {
            H(references[i]);
            CNOT(references[i], targets[i]);
        }
        actual(targets);
        Adjoint expected(targets);
        for i in 0..nQubits - 1 {
            CNOT(references[i], targets[i]);
            H(references[i]);
        }
        AssertAllZero(references + targets);
        ResetAll(references + targets);
    }

    /// Fails unless two operations act alike on all products of |0⟩, |1⟩, |+⟩ and |i⟩: they are equal up to a global
    /// phase.
    /// Takes 4^n runs on `nQubits` qubits.
    operation AssertOperationsEqualInPlace(
        nQubits : Int,
        givenU : (Qubit[] => Unit),
        expectedU : (Qubit[] => Unit is Adj)
    ) : Unit {
        CompareOnProductStates(nQubits, 4, givenU, expectedU);
    }

    /// Fails unless two operations act alike on all basis states, up to a phase for each.
    operation AssertOperationsEqualInPlaceCompBasis(
        nQubits : Int,
        givenU : (Qubit[] => Unit),
        expectedU : (Qubit[] => Unit is Adj)
    ) : Unit {
        CompareOnProductStates(nQubits, 2, givenU, expectedU);
    }

    /// Goes through the products of the first `kinds` of |0⟩, |1⟩, |+⟩ and |i⟩.
    internal operation CompareOnProductStates(
        nQubits : Int,
        kinds : Int,
        givenU : (Qubit[] => Unit),
        expectedU : (Qubit[] => Unit is Adj)
    ) : Unit {
        use qubits = Qubit[nQubits];
        for state in 0..kinds^nQubits - 1 {
            PrepareProductState(state, kinds, qubits);
            givenU(qubits);
            Adjoint expectedU(qubits);
            Adjoint PrepareProductState(state, kinds, qubits);
            AssertAllZero(qubits);
            ResetAll(qubits);
        }
    }

    /// The digits of `state` to base `kinds` choose the states of the qubits.
    internal operation PrepareProductState(state : Int, kinds : Int, qubits : Qubit[]) : Unit is Adj {
        for i in 0..Length(qubits) - 1 {
            let kind = (state / kinds^i) % kinds;
            if kind == 1 {
                X(qubits[i]);
            } elif kind >= 2 {
                H(qubits[i]);
                if kind == 3 {
                    S(qubits[i]);
                }
            }
        }
    }

    /// Fails with `message` as soon as an operation is called more than `nTimes` times before the adjoint is applied.
    /// A call of `Adjoint op` or `Controlled op` is one of `op`. Stands in a `within` block.
    operation AllowAtMostNCallsCA<'TInput, 'TOutput>(
        nTimes : Int,
        op : ('TInput => 'TOutput),
        message : String
    ) : Unit is Adj {
        body (...) {
            LimitCalls(nTimes, op, message);
        }
        adjoint (...) {
            LiftCallLimit();
        }
    }

    /// Sets a limit for the calls of an operation.
    internal operation LimitCalls<'In, 'Out>(nTimes : Int, op : ('In => 'Out), message : String) : Unit {
        body intrinsic;
    }

    /// Ends the newest limit for calls.
    internal operation LiftCallLimit() : Unit {
        body intrinsic;
    }

    /// Fails with `message` as soon as more than `nQubits` further qubits are in use at one time before the adjoint is
    /// applied.
    /// Stands in a `within` block.
    operation AllowAtMostNQubits(nQubits : Int, message : String) : Unit is Adj {
        body (...) {
            LimitQubits(nQubits, message);
        }
        adjoint (...) {
            LiftQubitLimit();
        }
    }

    /// Sets a limit for the qubits in use.
    internal operation LimitQubits(nQubits : Int, message : String) : Unit {
        body intrinsic;
    }

    /// Ends the newest limit for qubits.
    internal operation LiftQubitLimit() : Unit {
        body intrinsic;
    }
}
