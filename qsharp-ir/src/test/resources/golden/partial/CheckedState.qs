import Std.Diagnostics.*;
operation Main() : Unit {
    use q = Qubit();
    if CheckZero(q) {
        X(q);
    }
    Reset(q);
}
