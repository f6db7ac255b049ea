operation Main() : Result[] {
    use q = Qubit();
    mutable seen = [];
    for _ in 1..3 {
        H(q);
        let r = M(q);
        set seen += [r];
        if r == One {
            X(q);
        }
    }
    return seen;
}
