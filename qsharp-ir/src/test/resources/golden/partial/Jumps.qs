operation Main() : (Int, Int) {
    use q = Qubit();
    mutable sum = 0;
    mutable rounds = 0;
    for i in 1..3 {
        H(q);
        if MResetZ(q) == One {
            continue;
        }
        H(q);
        if MResetZ(q) == One {
            break;
        }
        set sum += i;
    }
    (sum, rounds)
}
