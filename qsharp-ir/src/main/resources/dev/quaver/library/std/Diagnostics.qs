namespace Std.Diagnostics {
    import Std.Arrays.*;

    /// Fails with `message` where a condition that must hold does not.
    function Fact(actual : Bool, message : String) : Unit {
        if not actual {
            fail message;
        }
    }

    /// Shows the state of all allocated qubits.
    function DumpMachine() : Unit {
        body intrinsic;
    }

    /// Shows the state of some qubits. Fails if they are entangled with others.
    function DumpRegister(register : Qubit[]) : Unit {
        body intrinsic;
    }

    /// Shows the matrix of an operation on `nQubits` qubits, using as many more.
    operation DumpOperation(nQubits : Int, op : Qubit[] => Unit) : Unit {
        use (references, targets) = (Qubit[nQubits], Qubit[nQubits]);
        for i in 0..nQubits - 1 {
            H(references[i]);
            CNOT(references[i], targets[i]);
        }
        op(targets);
        DumpMatrix(references + targets);
        ResetAll(references + targets);
    }

    internal function DumpMatrix(qubits : Qubit[]) : Unit {
        body intrinsic;
    }

    /// Whether a qubit is in |0⟩. Only a simulator can tell; the state is not disturbed.
    operation CheckZero(qubit : Qubit) : Bool {
        body intrinsic;
    }

    /// Whether all qubits are in |0⟩. Only a simulator can tell; the state is not disturbed.
    operation CheckAllZero(qubits : Qubit[]) : Bool {
        for qubit in qubits {
            if not CheckZero(qubit) {
                return false;
            }
        }
        true
    }

    /// Whether two operations on `nQubits` qubits are equal up to a global phase, using as many more.
    ///
    /// Applies the first and the adjoint of the second to one half of maximally entangled pairs, which is left unchanged if
    /// and only if they are equal.
    operation CheckOperationsAreEqual(
        nQubits : Int,
        actual : (Qubit[] => Unit),
        expected : (Qubit[] => Unit is Adj)
    ) : Bool {
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
        let equal = CheckAllZero(references + targets);
        ResetAll(references + targets);
        equal
    }

    /// Begins to count the calls of an operation. Its specializations are counted apart. Fails if it is counted already.
    @Config(Unrestricted)
    operation StartCountingOperation<'In, 'Out>(callable : 'In => 'Out) : Unit {
        body intrinsic;
    }

    /// Ends counting the calls of an operation and gives their number. Fails if it is not being counted.
    @Config(Unrestricted)
    operation StopCountingOperation<'In, 'Out>(callable : 'In => 'Out) : Int {
        body intrinsic;
    }

    /// Begins to count the calls of a function. Fails if it is counted already.
    @Config(Unrestricted)
    operation StartCountingFunction<'In, 'Out>(callable : 'In -> 'Out) : Unit {
        body intrinsic;
    }

    /// Ends counting the calls of a function and gives their number. Fails if it is not being counted.
    @Config(Unrestricted)
    operation StopCountingFunction<'In, 'Out>(callable : 'In -> 'Out) : Int {
        body intrinsic;
    }

    /// Begins to count the distinct qubits that are allocated. Fails if they are counted already.
    @Config(Unrestricted)
    operation StartCountingQubits() : Unit {
        body intrinsic;
    }

    /// Ends counting qubits and gives the number of distinct ones allocated. Fails if they are not being counted.
    @Config(Unrestricted)
    operation StopCountingQubits() : Int {
        body intrinsic;
    }

    /// Sets the chances of an X, Y and Z error. From now on one may happen on each qubit of a gate after it, and on a qubit before
    /// it is measured. Fails unless they are probabilities that add up to 1 at most.
    function ConfigurePauliNoise(px : Double, py : Double, pz : Double) : Unit {
        body intrinsic;
    }

    /// Sets the chance that a gate or a measurement loses a qubit. A lost qubit takes part in nothing, and is back once it has been
    /// measured, which gives `Loss`, or reset. Fails unless it is a probability.
    function ConfigureQubitLoss(p : Double) : Unit {
        body intrinsic;
    }

    /// Applies to a qubit the noise that a gate on it would bring.
    operation ApplyIdleNoise(qubit : Qubit) : Unit {
        body intrinsic;
    }

    /// Noise that applies X with chance `p`.
    function BitFlipNoise(p : Double) : (Double, Double, Double) {
        (p, 0.0, 0.0)
    }

    /// Noise that applies Z with chance `p`.
    function PhaseFlipNoise(p : Double) : (Double, Double, Double) {
        (0.0, 0.0, p)
    }

    /// Noise that applies X, Y or Z, with chance `p` / 3 each.
    function DepolarizingNoise(p : Double) : (Double, Double, Double) {
        (p / 3.0, p / 3.0, p / 3.0)
    }

    /// No noise.
    function NoNoise() : (Double, Double, Double) {
        (0.0, 0.0, 0.0)
    }

    /// Projects a qubit on the state that gives `res` when measured. Fails where that has no chance. Only for simulators.
    operation PostSelectZ(res : Result, qubit : Qubit) : Unit {
        body intrinsic;
    }
}
