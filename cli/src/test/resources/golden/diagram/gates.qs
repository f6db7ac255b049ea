// A gate of each kind.
operation Main() : Unit {
    use qubits = Qubit[4];
    I(qubits[0]);
    Y(qubits[1]);
    Adjoint S(qubits[2]);
    Adjoint T(qubits[3]);
    Rx(3.0 * Std.Math.PI() / 8.0, qubits[0]);
    Ry(-0.123456, qubits[1]);
    R1(0.0, qubits[2]);
    SX(qubits[3]);
    Rxx(0.5, qubits[0], qubits[1]);
    Rzz(-Std.Math.PI() / 4.0, qubits[1], qubits[3]);
    SWAP(qubits[0], qubits[1]);
    Controlled SWAP([qubits[2]], (qubits[0], qubits[3]));
    CCNOT(qubits[0], qubits[2], qubits[3]);
    Controlled Z([qubits[0], qubits[3]], qubits[1]);
    Controlled Ry([qubits[3]], (1.0, qubits[1]));
    Exp([PauliX, PauliY, PauliZ], 0.4, qubits[0..2]);
    Controlled Exp([qubits[1]], ([PauliX, PauliZ], 0.2, [qubits[0], qubits[3]]));
    ResetAll(qubits);
}
