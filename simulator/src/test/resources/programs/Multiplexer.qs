import Std.Canon.*;
import Std.Measurement.*;
operation Main() : Result[] {
    use (index, target) = (Qubit[2], Qubit());
    ApplyToEach(H, index);
    for k in 0..3 {
        ApplyControlledOnInt(k, Ry(0.3 + 0.4 * Std.Convert.IntAsDouble(k), _), index, target);
    }
    return MResetEachZ(index + [target]);
}
