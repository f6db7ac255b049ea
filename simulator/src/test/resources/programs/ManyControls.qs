import Std.Measurement.*;
operation Main() : Result[] {
    use qs = Qubit[6];
    for q in qs {
        Ry(1.9, q);
    }
    Controlled X(qs[0..4], qs[5]);
    Controlled Z(qs[1..3], qs[4]);
    Controlled Ry(qs[0..2], (1.3, qs[3]));
    Controlled T(qs[2..4], qs[0]);
    Controlled H(qs[3..5], qs[1]);
    for q in qs {
        H(q);
    }
    return MResetEachZ(qs);
}
