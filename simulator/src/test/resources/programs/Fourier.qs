import Std.Canon.*;
import Std.Measurement.*;
operation Main() : Result[] {
    use qs = Qubit[4];
    X(qs[1]);
    X(qs[3]);
    ApplyQFT(qs);
    R1(0.5, qs[2]);
    Adjoint ApplyQFT(qs);
    return MResetEachZ(qs);
}
