operation Main() : Result {
    use (message, here, there) = (Qubit(), Qubit(), Qubit());
    Ry(0.8, message);
    H(here);
    CNOT(here, there);
    CNOT(message, here);
    H(message);
    if MResetZ(message) == One {
        Z(there);
    }
    if MResetZ(here) == One {
        X(there);
    }
    return MResetZ(there);
}
