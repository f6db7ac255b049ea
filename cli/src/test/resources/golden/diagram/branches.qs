// Branches of more than gates, one within the other, and an angle that an outcome decides.
operation Main() : Result[] {
    use qubits = Qubit[3];
    ApplyToEach(H, qubits);
    let (a, b) = (M(qubits[0]), M(qubits[1]));
    if a == b {
        H(qubits[2]);
    } else {
        X(qubits[2]);
    }
    if a == One {
        let c = M(qubits[2]);
        if c == One {
            Reset(qubits[2]);
        }
    } else {
        Reset(qubits[1]);
    }
    mutable angle = 0.25;
    if b == One {
        set angle = 1.5;
    }
    Rx(angle, qubits[2]);
    return MResetEachZ(qubits);
}
