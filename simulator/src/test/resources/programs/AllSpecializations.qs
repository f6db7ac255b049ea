import Std.Measurement.*;
operation Turn(angle : Double, qs : Qubit[]) : Unit is Adj + Ctl {
    Ry(angle, qs[0]);
    CNOT(qs[0], qs[1]);
    T(qs[1]);
}
operation Main() : Result[] {
    use qs = Qubit[4];
    Turn(0.8, qs[0..1]);
    Adjoint Turn(0.3, qs[1..2]);
    Controlled Turn([qs[0]], (0.9, qs[2..3]));
    Controlled Adjoint Turn([qs[3]], (0.2, qs[1..2]));
    return MResetEachZ(qs);
}
