/// The same qubit, before and after a gate.
operation Main() : Result[] {
    use q = Qubit();
    H(q);
    let first = M(q);
    H(q);
    let second = M(q);
    Reset(q);
    return [first, second];
}
