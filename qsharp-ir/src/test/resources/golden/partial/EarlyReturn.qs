operation Decide(q : Qubit) : Int {
    for i in 1..3 {
        H(q);
        if MResetZ(q) == One {
            return i;
        }
    }
    return 0;
}
operation Main() : Int {
    use q = Qubit();
    return Decide(q);
}
