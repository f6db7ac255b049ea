operation Main() : Unit {
    use q = Qubit();
    H(q)
    X(q);
}
