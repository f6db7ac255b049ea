operation Main() : Result {
    use q = Qubit();
    H(q);
    let r = M(q);
    if r == One {
    } else {
        X(q);
    }
    Reset(q);
    return r;
}
