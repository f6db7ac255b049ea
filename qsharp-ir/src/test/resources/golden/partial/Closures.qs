struct Pair { Count : Int, Flag : Bool }
operation Twice(op : Qubit => Unit is Adj + Ctl, q : Qubit) : Unit is Adj + Ctl {
    op(q);
    op(q);
}
operation Main() : (Int, Bool) {
    use (q, c) = (Qubit(), Qubit());
    H(c);
    let r = MResetZ(c);
    let pair = new Pair { Count = r == One ? 1 | 2, Flag = r == One };
    let rotate = q => Rx(0.25, q);
    let maybe = q => if pair.Flag { X(q); };
    within {
        H(q);
    } apply {
        Controlled Twice([c], (rotate, q));
    }
    maybe(q);
    Adjoint Twice(rotate, q);
    let changed = new Pair { ...pair, Count = pair.Count + 1 };
    ResetAll([q, c]);
    (changed.Count, changed.Flag)
}
