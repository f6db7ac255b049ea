operation Main() : Int {
    use q = Qubit();
    mutable count = 0;
    for i in 1..4 {
        Ry(0.7, q);
        if MResetZ(q) == One {
            set count += i;
        }
    }
    return count;
}
