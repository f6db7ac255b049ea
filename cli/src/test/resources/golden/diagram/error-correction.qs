// Three qubits protect one from a flip.
operation Main() : Result {
    use data = Qubit[3];
    use syndrome = Qubit[2];
    H(data[0]);
    Encode(data);
    X(data[1]);
    let (first, second) = MeasureSyndrome(data, syndrome);
    if first == One and second == Zero {
        X(data[0]);
    }
    if first == One and second == One {
        X(data[1]);
    }
    if first == Zero and second == One {
        X(data[2]);
    }
    Adjoint Encode(data);
    return MResetX(data[0]);
}

operation Encode(data : Qubit[]) : Unit is Adj {
    CNOT(data[0], data[1]);
    CNOT(data[0], data[2]);
}

operation MeasureSyndrome(data : Qubit[], syndrome : Qubit[]) : (Result, Result) {
    CNOT(data[0], syndrome[0]);
    CNOT(data[1], syndrome[0]);
    CNOT(data[1], syndrome[1]);
    CNOT(data[2], syndrome[1]);
    return (MResetZ(syndrome[0]), MResetZ(syndrome[1]));
}
