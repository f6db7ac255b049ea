operation Main() : Result[] {
    use qs = Qubit[3];
    Ry(1.0, qs[0]);
    Ry(2.0, qs[1]);
    let r = M(qs[0]);
    let s = M(qs[1]);
    if r == One {
        if s == One {
            X(qs[2]);
        } else {
            H(qs[2]);
        }
    }
    let t = M(qs[2]);
    ResetAll(qs);
    return [r, s, t];
}
