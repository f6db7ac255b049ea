/// A floating-point number that outcomes decide.
operation Main() : Result {
    use (coin, q) = (Qubit(), Qubit());
    mutable angle = 0.25;
    for _ in 1..2 {
        H(coin);
        if MResetZ(coin) == One {
            set angle = angle * 2.0 + 0.1;
        }
    }
    Ry(angle, q);
    return MResetZ(q);
}
