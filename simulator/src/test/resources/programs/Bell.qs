/// Two entangled qubits.
operation Main() : (Result, Result) {
    use (a, b) = (Qubit(), Qubit());
    H(a);
    CNOT(a, b);
    return (MResetZ(a), MResetZ(b));
}
