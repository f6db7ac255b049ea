namespace QIR.Runtime {
    /// A new qubit in |0⟩.
    operation __quantum__rt__qubit_allocate() : Qubit {
        body intrinsic;
    }

    /// A qubit whose release is not checked.
    operation __quantum__rt__qubit_borrow() : Qubit {
        body intrinsic;
    }

    /// Gives a qubit back. Fails if it is neither borrowed nor in |0⟩.
    operation __quantum__rt__qubit_release(q : Qubit) : Unit {
        body intrinsic;
    }

    /// Whether a result stands for a qubit that was lost.
    function __quantum__rt__read_loss(r : Result) : Bool {
        body intrinsic;
    }

    /// New qubits in |0⟩. Fails for a negative size.
    operation AllocateQubitArray(size : Int) : Qubit[] {
        if size < 0 {
            fail "Cannot allocate qubit array with a negative length";
        }
        mutable qubits = [];
        for _ in 1..size {
            qubits += [__quantum__rt__qubit_allocate()];
        }
        qubits
    }

    /// Qubits whose release is not checked. Fails for a negative size.
    operation BorrowQubitArray(size : Int) : Qubit[] {
        if size < 0 {
            fail "Cannot borrow qubit array with a negative length";
        }
        mutable qubits = [];
        for _ in 1..size {
            qubits += [__quantum__rt__qubit_borrow()];
        }
        qubits
    }

    /// Gives qubits back, in order.
    operation ReleaseQubitArray(qs : Qubit[]) : Unit {
        for q in qs {
            __quantum__rt__qubit_release(q);
        }
    }
}
