operation Main() : (Result, Result, Result) {
    use qubits = Qubit[3];
    H(qubits[0]);
    let parity = Measure([PauliZ, PauliZ], qubits[0..1]);
    let phase = Measure([PauliX], [qubits[2]]);
    let all = Measure([PauliX, PauliY, PauliX], qubits);
    ResetAll(qubits);
    return (parity, phase, all);
}
