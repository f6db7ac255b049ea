import Std.Measurement.*;
operation Main() : Result[] {
    use qs = Qubit[4];
    X(qs[0]);
    X(qs[2]);
    for _ in 1..3 {
        for i in 0..2 {
            Rxx(0.2, qs[i], qs[i + 1]);
            Ryy(0.2, qs[i], qs[i + 1]);
            Rzz(0.2, qs[i], qs[i + 1]);
        }
    }
    return MResetEachZ(qs);
}
