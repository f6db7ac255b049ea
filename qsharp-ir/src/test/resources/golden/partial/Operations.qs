import Std.Math.*;
operation Main() : Unit {
    use qs = Qubit[3];
    Controlled Rx([qs[0], qs[1]], (PI(), qs[2]));
    Exp([PauliX, PauliY], 0.5, qs[0..1]);
    Controlled Adjoint Exp([qs[2]], ([PauliZ], 0.25, [qs[0]]));
    Controlled S([qs[1]], qs[0]);
    Adjoint T(qs[0]);
    R(PauliI, 1.0, qs[0]);
    Rzz(0.5, qs[0], qs[2]);
    SWAP(qs[0], qs[1]);
    Relabel(qs[0..1], [qs[1], qs[0]]);
    X(qs[0]);
    ResetAll(qs);
}
