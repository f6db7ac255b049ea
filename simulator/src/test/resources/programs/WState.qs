import Std.Math.*;
import Std.Measurement.*;
/// One of four qubits is in |1⟩.
operation Main() : Result[] {
    use qs = Qubit[4];
    Ry(2.0 * ArcCos(Sqrt(1.0 / 4.0)), qs[0]);
    Controlled Ry([qs[0]], (2.0 * ArcCos(Sqrt(1.0 / 3.0)), qs[1]));
    Controlled Ry([qs[1]], (2.0 * ArcCos(Sqrt(1.0 / 2.0)), qs[2]));
    CNOT(qs[2], qs[3]);
    CNOT(qs[1], qs[2]);
    CNOT(qs[0], qs[1]);
    X(qs[0]);
    return MResetEachZ(qs);
}
