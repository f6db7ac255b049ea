/// T by a magic state and a correction.
operation Main() : Result[] {
    use (data, magic) = (Qubit(), Qubit());
    H(data);
    H(magic);
    T(magic);
    CNOT(data, magic);
    let r = MResetZ(magic);
    if r == One {
        S(data);
    }
    H(data);
    return [MResetZ(data), r];
}
