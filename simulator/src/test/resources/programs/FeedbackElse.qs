operation Main() : (Result, Result) {
    use (a, b) = (Qubit(), Qubit());
    H(a);
    let r = MResetZ(a);
    if r == One {
        Ry(0.4, b);
    } else {
        Ry(1.7, b);
    }
    return (r, MResetZ(b));
}
