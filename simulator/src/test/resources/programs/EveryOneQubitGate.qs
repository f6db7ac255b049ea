import Std.Math.*;
import Std.Measurement.*;
/// Each gate of the table on a qubit in a state that shows it.
operation Main() : Result[] {
    use qs = Qubit[4];
    for q in qs {
        Ry(0.7, q);
        Rz(0.4, q);
    }
    X(qs[0]);
    S(qs[0]);
    H(qs[0]);
    Y(qs[1]);
    T(qs[1]);
    SX(qs[1]);
    Z(qs[2]);
    Adjoint S(qs[2]);
    H(qs[2]);
    Adjoint T(qs[3]);
    Adjoint SX(qs[3]);
    R1(0.3, qs[3]);
    Rx(1.1, qs[3]);
    I(qs[0]);
    R(PauliI, 0.9, qs[1]);
    R(PauliY, 0.5, qs[2]);
    R1Frac(3, 4, qs[0]);
    RFrac(PauliX, 1, 3, qs[0]);
    return MResetEachZ(qs);
}
