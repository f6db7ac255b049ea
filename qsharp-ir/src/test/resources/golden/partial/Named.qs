operation Pulse(strength : Double, times : Int, q : Qubit) : Unit {
    body intrinsic;
}
@SimulatableIntrinsic()
operation Echo(qs : Qubit[]) : Unit {
    X(qs[0]);
}
operation Main() : Result {
    use qs = Qubit[2];
    Pulse(0.5, 3, qs[1]);
    Echo(qs);
    let r = M(qs[1]);
    ResetAll(qs);
    r
}
