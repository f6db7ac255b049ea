import Std.Convert.*;
import Std.Math.*;
operation Main() : (Int, Bool, Int, Result[]) {
    use qs = Qubit[3];
    ApplyToEach(H, qs);
    let first = MResetZ(qs[0]);
    if first == One {
        X(qs[1]);
    }
    let results = MeasureEachZ(qs[1..2]);
    let number = ResultArrayAsInt(results);
    let even = number % 2 == 0 and first == Zero;
    mutable most = MaxI(number, 1);
    if even {
        X(qs[0]);
        set most += 10;
    } else {
        H(qs[0]);
    }
    let last = first == Zero ? 3 | 4;
    ResetAll(qs);
    (most, even, last, results)
}
