import Std.Measurement.*;
operation Main() : Bool[] {
    use qs = Qubit[2];
    ApplyToEach(Ry(0.9, _), qs);
    let rs = MResetEachZ(qs);
    return [rs[0] == One, rs[0] == rs[1], rs[0] == One or rs[1] == One];
}
