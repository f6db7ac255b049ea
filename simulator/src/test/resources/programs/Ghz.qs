import Std.Measurement.*;
/// Five qubits that agree.
operation Main() : Result[] {
    use qs = Qubit[5];
    H(qs[0]);
    for i in 1..4 {
        CNOT(qs[i - 1], qs[i]);
    }
    return MResetEachZ(qs);
}
