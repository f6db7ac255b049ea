import Std.Measurement.*;
operation Main() : Result[] {
    use qs = Qubit[4];
    ApplyToEach(H, qs);
    within {
        X(qs[1]);
        X(qs[2]);
    } apply {
        CZ(qs[0], qs[1]);
        CZ(qs[2], qs[3]);
    }
    ApplyToEach(H, qs);
    CZ(qs[0], qs[1]);
    CZ(qs[2], qs[3]);
    ApplyToEach(H, qs);
    return MResetEachZ(qs);
}
