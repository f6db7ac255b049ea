import Std.Arithmetic.*;
import Std.Measurement.*;
operation Main() : Result[] {
    use (a, b) = (Qubit[3], Qubit[3]);
    H(a[0]);
    H(b[1]);
    X(a[2]);
    RippleCarryTTKIncByLE(a, b);
    return MResetEachZ(a + b);
}
