import Std.Convert.*;
import Std.Measurement.*;
/// Gates chosen by arithmetic.
operation Main() : Result[] {
    use qs = Qubit[5];
    mutable state = 12345;
    for _ in 1..60 {
        set state = (state * 1103 + 12345) % 65536;
        let a = state % 5;
        let b = (a + 1 + (state / 5) % 4) % 5;
        let angle = IntAsDouble(state % 100) / 17.0;
        let kind = (state / 25) % 6;
        if kind == 0 {
            Rx(angle, qs[a]);
        } elif kind == 1 {
            CNOT(qs[a], qs[b]);
        } elif kind == 2 {
            T(qs[a]);
        } elif kind == 3 {
            Rzz(angle, qs[a], qs[b]);
        } elif kind == 4 {
            H(qs[b]);
        } else {
            Controlled R1([qs[a]], (angle, qs[b]));
        }
    }
    return MResetEachZ(qs);
}
