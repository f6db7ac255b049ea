/// The parity of two qubits in two bases at once.
operation Main() : (Result, Result) {
    use qs = Qubit[3];
    Ry(0.6, qs[0]);
    Ry(1.6, qs[1]);
    Ry(2.1, qs[2]);
    let zz = Measure([PauliZ, PauliZ], qs[0..1]);
    let xy = Measure([PauliX, PauliI, PauliY], qs);
    ResetAll(qs);
    return (zz, xy);
}
