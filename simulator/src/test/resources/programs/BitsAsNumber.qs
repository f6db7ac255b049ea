import Std.Convert.*;
import Std.Measurement.*;
operation Main() : Int {
    use qs = Qubit[3];
    ApplyToEach(Ry(1.1, _), qs);
    return ResultArrayAsInt(MResetEachZ(qs));
}
