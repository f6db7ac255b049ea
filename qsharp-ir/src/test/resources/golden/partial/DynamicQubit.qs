operation Main() : Result {
    use qs = Qubit[3];
    H(qs[0]);
    let i = MResetZ(qs[0]) == One ? 1 | 2;
    X(qs[i]);
    let numbers = [3, 5, 7];
    let n = numbers[i];
    if n > 5 {
        X(qs[0]);
    }
    let r = MResetZ(qs[i]);
    ResetAll(qs);
    r
}
