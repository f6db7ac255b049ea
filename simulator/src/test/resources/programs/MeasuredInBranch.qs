operation Main() : (Result, Bool) {
    use (a, b) = (Qubit(), Qubit());
    Ry(1.2, a);
    let first = MResetZ(a);
    mutable seen = false;
    if first == One {
        H(b);
        set seen = MResetZ(b) == One;
    }
    return (first, seen);
}
