import Std.Convert.*;
operation Main() : Result {
    use (q, p) = (Qubit(), Qubit());
    mutable angle = 0.0;
    for k in 1..2 {
        H(q);
        set angle = MResetZ(q) == One ? angle / 2.0 + 0.5 | angle / 2.0;
    }
    H(p);
    Rz(angle, p);
    Controlled Adjoint R1([q], (2.0 * angle, p));
    Exp([PauliX, PauliY], angle, [p, q]);
    Reset(q);
    MResetX(p)
}
