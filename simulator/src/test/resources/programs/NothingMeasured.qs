operation Main() : Unit {
    use qs = Qubit[2];
    within {
        H(qs[0]);
    } apply {
        CNOT(qs[0], qs[1]);
        CNOT(qs[0], qs[1]);
    }
}
