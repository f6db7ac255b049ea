import Std.Measurement.*;
operation Step(qs : Qubit[], time : Double) : Unit is Adj + Ctl {
    for i in 0..Length(qs) - 2 {
        Rzz(2.0 * time, qs[i], qs[i + 1]);
    }
    for q in qs {
        Rx(1.4 * time, q);
    }
}
operation Main() : Result[] {
    use qs = Qubit[5];
    for _ in 1..4 {
        Step(qs, 0.25);
    }
    return MResetEachZ(qs);
}
