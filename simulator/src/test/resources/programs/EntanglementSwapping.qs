operation Main() : Result[] {
    use qs = Qubit[4];
    for i in [0, 2] {
        H(qs[i]);
        CNOT(qs[i], qs[i + 1]);
    }
    CNOT(qs[1], qs[2]);
    H(qs[1]);
    CNOT(qs[2], qs[3]);
    CZ(qs[1], qs[3]);
    return Std.Measurement.MResetEachZ(qs);
}
