import Std.Measurement.*;
operation Main() : Result[] {
    use (coin, qs) = (Qubit(), Qubit[3]);
    mutable n = 0;
    for _ in 1..2 {
        H(coin);
        if MResetZ(coin) == One {
            set n += 1;
        }
    }
    X(qs[n]);
    return MResetEachZ(qs);
}
