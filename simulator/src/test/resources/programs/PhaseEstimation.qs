import Std.Canon.*;
import Std.Math.*;
import Std.Measurement.*;
operation Main() : Result[] {
    use (bits, state) = (Qubit[3], Qubit());
    X(state);
    ApplyToEach(H, bits);
    for i in 0..2 {
        for _ in 1..(1 <<< i) {
            Controlled R1([bits[2 - i]], (2.0 * PI() * 0.3, state));
        }
    }
    Adjoint ApplyQFT(bits);
    X(state);
    return MResetEachZ(bits);
}
