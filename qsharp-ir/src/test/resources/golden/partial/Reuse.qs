operation Coin() : Result {
    use q = Qubit();
    H(q);
    MResetZ(q)
}
operation Main() : (Result, Result[]) {
    use unused = Qubit();
    let first = Coin();
    mutable all = [];
    for _ in 1..2 {
        set all += [Coin()];
    }
    (first, all)
}
