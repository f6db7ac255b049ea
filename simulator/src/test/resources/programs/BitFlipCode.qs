/// An error on one of three qubits, corrected by gates alone.
operation Main() : Result[] {
    use qs = Qubit[3];
    Ry(0.9, qs[0]);
    within {
        CNOT(qs[0], qs[1]);
        CNOT(qs[0], qs[2]);
    } apply {
        X(qs[0]);
    }
    CCNOT(qs[1], qs[2], qs[0]);
    return Std.Measurement.MResetEachZ(qs);
}
