import Std.Measurement.*;
operation Balanced(qs : Qubit[], target : Qubit) : Unit {
    CNOT(qs[0], target);
    CNOT(qs[2], target);
}
operation Main() : Result[] {
    use (qs, target) = (Qubit[3], Qubit());
    X(target);
    H(target);
    within {
        ApplyToEachA(H, qs);
    } apply {
        Balanced(qs, target);
    }
    H(target);
    X(target);
    return MResetEachZ(qs);
}
