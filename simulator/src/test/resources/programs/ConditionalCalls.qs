import Std.Measurement.*;
operation Prepare(angle : Double, qs : Qubit[]) : Unit is Adj + Ctl {
    Ry(angle, qs[0]);
    CNOT(qs[0], qs[1]);
}
operation Main() : Result[] {
    use (coin, qs) = (Qubit(), Qubit[2]);
    Ry(1.0, coin);
    let r = MResetZ(coin);
    if r == One {
        Prepare(0.7, qs);
    } else {
        Adjoint Prepare(0.7, qs);
        Controlled Prepare([coin], (0.3, qs));
    }
    return [r] + MResetEachZ(qs);
}
