/// Prepares the Bell state (|01⟩ + |10⟩)/√2 by trying until a parity measurement says that it worked.
import Std.Diagnostics.*;

/// How many tries it took, and the state's parities of phase and bits, which are always Zero and One.
operation Main() : (Int, Result, Result) {
    use (pair, flag) = (Qubit[2], Qubit());
    mutable tries = 0;
    mutable odd = Zero;
    repeat {
        tries += 1;
        ApplyToEach(H, pair);
        CNOT(pair[0], flag);
        CNOT(pair[1], flag);
        odd = MResetZ(flag);
    } until odd == One
    fixup {
        ResetAll(pair);
    }
    let phase = Measure([PauliX, PauliX], pair);
    let bits = Measure([PauliZ, PauliZ], pair);
    ResetAll(pair);
    (tries, phase, bits)
}
