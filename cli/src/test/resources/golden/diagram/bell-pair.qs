operation Main() : (Result, Result) {
    use (left, right) = (Qubit(), Qubit());
    H(left);
    CNOT(left, right);
    return (MResetZ(left), MResetZ(right));
}
