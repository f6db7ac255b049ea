/// Measurements in each basis.
operation Main() : Result[] {
    use qs = Qubit[3];
    Ry(0.6, qs[0]);
    Rx(0.8, qs[1]);
    H(qs[2]);
    T(qs[2]);
    let x = Measure([PauliX], [qs[0]]);
    let y = Measure([PauliY], [qs[1]]);
    let x2 = Measure([PauliX], [qs[2]]);
    ResetAll(qs);
    return [x, y, x2];
}
