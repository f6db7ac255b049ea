namespace QIR.Intrinsic {
    /// X with two controls.
    operation __quantum__qis__ccx__body(control1 : Qubit, control2 : Qubit, target : Qubit) : Unit {
        CCNOT(control1, control2, target);
    }

    /// X with a control.
    operation __quantum__qis__cx__body(control : Qubit, target : Qubit) : Unit {
        CNOT(control, target);
    }

    /// Y with a control.
    operation __quantum__qis__cy__body(control : Qubit, target : Qubit) : Unit {
        CY(control, target);
    }

    /// Z with a control.
    operation __quantum__qis__cz__body(control : Qubit, target : Qubit) : Unit {
        CZ(control, target);
    }

    /// The Hadamard gate.
    operation __quantum__qis__h__body(target : Qubit) : Unit {
        H(target);
    }

    /// Measures in the Z basis.
    operation __quantum__qis__m__body(target : Qubit) : Result {
        M(target)
    }

    /// Measures in the Z basis, then puts the qubit into |0⟩.
    operation __quantum__qis__mresetz__body(target : Qubit) : Result {
        MResetZ(target)
    }

    /// Puts a qubit into |0⟩.
    operation __quantum__qis__reset__body(target : Qubit) : Unit {
        Reset(target);
    }

    /// Rotates about the x axis.
    operation __quantum__qis__rx__body(angle : Double, target : Qubit) : Unit {
        Rx(angle, target);
    }

    /// Rotates about X⊗X.
    operation __quantum__qis__rxx__body(angle : Double, target1 : Qubit, target2 : Qubit) : Unit {
        Rxx(angle, target1, target2);
    }

    /// Rotates about the y axis.
    operation __quantum__qis__ry__body(angle : Double, target : Qubit) : Unit {
        Ry(angle, target);
    }

    /// Rotates about Y⊗Y.
    operation __quantum__qis__ryy__body(angle : Double, target1 : Qubit, target2 : Qubit) : Unit {
        Ryy(angle, target1, target2);
    }

    /// Rotates about the z axis.
    operation __quantum__qis__rz__body(angle : Double, target : Qubit) : Unit {
        Rz(angle, target);
    }

    /// Rotates about Z⊗Z.
    operation __quantum__qis__rzz__body(angle : Double, target1 : Qubit, target2 : Qubit) : Unit {
        Rzz(angle, target1, target2);
    }

    /// The adjoint of the S gate.
    operation __quantum__qis__s__adj(target : Qubit) : Unit {
        Adjoint S(target);
    }

    /// The S gate.
    operation __quantum__qis__s__body(target : Qubit) : Unit {
        S(target);
    }

    /// Exchanges two qubits.
    operation __quantum__qis__swap__body(target1 : Qubit, target2 : Qubit) : Unit {
        SWAP(target1, target2);
    }

    /// The square root of X.
    operation __quantum__qis__sx__body(target : Qubit) : Unit {
        SX(target);
    }

    /// The adjoint of the T gate.
    operation __quantum__qis__t__adj(target : Qubit) : Unit {
        Adjoint T(target);
    }

    /// The T gate.
    operation __quantum__qis__t__body(target : Qubit) : Unit {
        T(target);
    }

    /// The Pauli X gate.
    operation __quantum__qis__x__body(target : Qubit) : Unit {
        X(target);
    }

    /// The Pauli Y gate.
    operation __quantum__qis__y__body(target : Qubit) : Unit {
        Y(target);
    }

    /// The Pauli Z gate.
    operation __quantum__qis__z__body(target : Qubit) : Unit {
        Z(target);
    }
}
