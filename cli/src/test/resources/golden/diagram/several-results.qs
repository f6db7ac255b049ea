operation Main() : Result[] {
    use qubit = Qubit();
    mutable results = [];
    for _ in 1..3 {
        H(qubit);
        set results += [M(qubit)];
    }
    Reset(qubit);
    return results;
}
