/// As often as it takes.
operation Main() : Int {
    use q = Qubit();
    mutable tries = 0;
    repeat {
        H(q);
        set tries += 1;
    } until MResetZ(q) == One;
    return tries;
}
