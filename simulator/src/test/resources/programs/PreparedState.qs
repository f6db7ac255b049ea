import Std.Measurement.*;
import Std.StatePreparation.*;
operation Main() : Result[] {
    use qs = Qubit[2];
    PreparePureStateD([0.1, 0.3, 0.5, 0.8], qs);
    return MResetEachZ(qs);
}
