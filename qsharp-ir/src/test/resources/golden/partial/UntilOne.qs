operation Main() : Int {
    use q = Qubit();
    mutable n = 0;
    mutable done = false;
    repeat {
        H(q);
        set done = MResetZ(q) == One;
        set n += 1;
    } until done;
    n
}
