import Std.Measurement.*;
operation Main() : Result[] {
    use (xs, ys) = (Qubit[3], Qubit[3]);
    ApplyToEach(H, xs);
    for i in 0..2 {
        CNOT(xs[i], ys[i]);
    }
    CNOT(xs[0], ys[1]);
    CNOT(xs[0], ys[0]);
    ApplyToEach(H, xs);
    let found = MResetEachZ(xs);
    ResetAll(ys);
    return found;
}
