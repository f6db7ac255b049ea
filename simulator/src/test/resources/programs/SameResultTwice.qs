operation Main() : (Result, (Result, Result[])) {
    use (a, b) = (Qubit(), Qubit());
    Ry(1.0, a);
    CNOT(a, b);
    let r = MResetZ(a);
    let s = MResetZ(b);
    return (s, (r, [r, s, r]));
}
