import Std.Measurement.*;
operation Main() : Result[] {
    use qs = Qubit[4];
    for i in 0..3 {
        Ry(0.4 + 0.3 * Std.Convert.IntAsDouble(i), qs[i]);
    }
    CNOT(qs[0], qs[1]);
    CY(qs[1], qs[2]);
    CZ(qs[2], qs[3]);
    SWAP(qs[3], qs[0]);
    Rxx(0.3, qs[0], qs[1]);
    Ryy(0.5, qs[1], qs[2]);
    Rzz(0.7, qs[2], qs[3]);
    CCNOT(qs[0], qs[1], qs[2]);
    H(qs[3]);
    return MResetEachZ(qs);
}
