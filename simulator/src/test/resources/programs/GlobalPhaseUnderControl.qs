/// A phase that nobody sees, until it is controlled.
operation Main() : Result {
    use (a, b) = (Qubit(), Qubit());
    H(a);
    Controlled R([a], (PauliI, 1.1, b));
    Controlled Rz([a], (0.9, b));
    H(a);
    let r = MResetZ(a);
    Reset(b);
    return r;
}
