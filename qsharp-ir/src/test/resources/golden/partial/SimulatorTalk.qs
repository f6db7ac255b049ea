import Std.Diagnostics.*;
operation Main() : (Result, Int) {
    use q = Qubit();
    H(q);
    DumpMachine();
    DumpRegister([q]);
    Message("nobody reads this");
    (MResetZ(q), 7)
}
