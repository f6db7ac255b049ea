operation Main() : Unit {
    use qs = Qubit[2];
    ApplyToEachA(Reset, qs);
}
