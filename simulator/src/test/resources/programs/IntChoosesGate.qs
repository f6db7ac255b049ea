operation Main() : Result {
    use (coin, q) = (Qubit(), Qubit());
    mutable n = 0;
    for _ in 1..3 {
        H(coin);
        if MResetZ(coin) == One {
            set n += 1;
        }
    }
    if n == 1 {
        Ry(0.4, q);
    } elif n == 2 {
        Ry(1.4, q);
    } elif n > 2 {
        X(q);
    }
    return MResetZ(q);
}
