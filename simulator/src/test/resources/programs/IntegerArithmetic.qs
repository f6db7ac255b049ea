operation Main() : (Int, Int, Bool) {
    use q = Qubit();
    mutable n = 5;
    for i in 1..3 {
        H(q);
        if MResetZ(q) == One {
            set n = n * 3 - i;
        } else {
            set n = (n <<< 1) ||| i;
        }
    }
    return (n, n &&& 7, n > 20);
}
