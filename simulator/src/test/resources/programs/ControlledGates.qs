import Std.Measurement.*;
operation Main() : Result[] {
    use qs = Qubit[4];
    for q in qs {
        Ry(1.0, q);
    }
    Controlled H([qs[0]], qs[1]);
    Controlled S([qs[1]], qs[2]);
    Controlled T([qs[2]], qs[3]);
    Controlled Rx([qs[3]], (0.6, qs[0]));
    Controlled Ry([qs[0]], (0.8, qs[1]));
    Controlled Rz([qs[1]], (1.2, qs[2]));
    Controlled R1([qs[2]], (0.7, qs[3]));
    Controlled SWAP([qs[0]], (qs[1], qs[2]));
    Controlled SX([qs[3]], qs[1]);
    Controlled Rzz([qs[0]], (0.4, qs[1], qs[3]));
    Controlled (Adjoint T)([qs[0]], qs[2]);
    for q in qs {
        H(q);
    }
    return MResetEachZ(qs);
}
