import Std.Measurement.*;
operation Main() : Result[] {
    use qs = Qubit[4];
    for q in qs {
        Ry(0.9, q);
    }
    Exp([PauliX, PauliY, PauliZ], 0.4, qs[0..2]);
    Exp([PauliZ, PauliI, PauliZ, PauliZ], -0.3, qs);
    Exp([PauliY], 0.2, [qs[3]]);
    Controlled Exp([qs[0]], ([PauliX, PauliZ], 0.7, qs[1..2]));
    Exp([PauliX, PauliX], 0.5, qs[2..3]);
    return MResetEachZ(qs);
}
