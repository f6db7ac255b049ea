operation Main() : (Int, Result) {
    use qs = Qubit[2];
    mutable n = 0;
    while n < 2 {
        H(qs[0]);
        if MResetZ(qs[0]) == One {
            set n += 1;
            Ry(0.3, qs[1]);
        }
    }
    return (n, MResetZ(qs[1]));
}
