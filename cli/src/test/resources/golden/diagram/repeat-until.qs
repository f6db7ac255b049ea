// Rounds go on until the outcome is Zero; how many they were decides what comes last.
operation Main() : Int {
    use (coin, target) = (Qubit(), Qubit());
    mutable rounds = 0;
    mutable done = false;
    while not done {
        H(coin);
        Controlled Ry([coin], (0.5, target));
        if MResetZ(coin) == Zero {
            set done = true;
        }
        set rounds += 1;
    }
    if rounds > 2 {
        Z(target);
        Reset(coin);
    } else {
        T(target);
    }
    Reset(target);
    return rounds;
}
