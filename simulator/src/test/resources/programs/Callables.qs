import Std.Arrays.*;
import Std.Measurement.*;
operation Twice(op : (Qubit => Unit is Adj + Ctl), q : Qubit) : Unit is Adj + Ctl {
    op(q);
    op(q);
}
operation Main() : Result[] {
    use qs = Qubit[3];
    let turn = Ry(0.35, _);
    Twice(turn, qs[0]);
    Twice(Twice(turn, _), qs[1]);
    (q => { H(q); T(q); H(q); })(qs[2]);
    return ForEach(q => MResetZ(q), qs);
}
