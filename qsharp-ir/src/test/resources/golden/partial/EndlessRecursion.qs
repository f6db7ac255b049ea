// Outcomes end the recursion when it runs, but nothing does while the circuit is made.
operation Tries(q : Qubit) : Int {
    H(q);
    if MResetZ(q) == One {
        return 0;
    }
    Tries(q) + 1
}
operation Main() : Int {
    use q = Qubit();
    Tries(q)
}
