operation Find(q : Qubit) : Int {
    for i in 0..2 {
        H(q);
        if MResetZ(q) == One {
            return i;
        }
        T(q);
    }
    -1
}
operation Nested(q : Qubit) : Int {
    mutable n = 0;
    H(q);
    if MResetZ(q) == One {
        H(q);
        if MResetZ(q) == One {
            return 7;
        }
        set n += 1;
    }
    X(q);
    set n += 2;
    Reset(q);
    n
}
operation Main() : (Int, Int) {
    use q = Qubit();
    (Find(q), Nested(q))
}
