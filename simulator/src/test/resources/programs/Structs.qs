struct Reading { Outcome : Result, Place : Int }
operation Read(q : Qubit, place : Int) : Reading {
    H(q);
    return new Reading { Outcome = MResetZ(q), Place = place };
}
operation Main() : (Result, Result) {
    use qs = Qubit[2];
    let first = Read(qs[0], 0);
    let second = Read(qs[first.Place + 1], 1);
    return (second.Outcome, first.Outcome);
}
