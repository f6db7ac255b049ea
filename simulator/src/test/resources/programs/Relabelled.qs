import Std.Measurement.*;
operation Main() : Result[] {
    use qs = Qubit[3];
    Ry(0.4, qs[0]);
    Ry(1.4, qs[1]);
    X(qs[2]);
    Relabel(qs, [qs[1], qs[2], qs[0]]);
    H(qs[1]);
    return MResetEachZ(qs);
}
