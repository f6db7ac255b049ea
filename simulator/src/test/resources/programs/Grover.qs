import Std.Measurement.*;
operation Mark(qs : Qubit[]) : Unit {
    within {
        X(qs[1]);
    } apply {
        Controlled Z(qs[0..1], qs[2]);
    }
}
operation Main() : Result[] {
    use qs = Qubit[3];
    ApplyToEach(H, qs);
    for _ in 1..2 {
        Mark(qs);
        within {
            ApplyToEachA(H, qs);
            ApplyToEachA(X, qs);
        } apply {
            Controlled Z(qs[0..1], qs[2]);
        }
    }
    return MResetEachZ(qs);
}
