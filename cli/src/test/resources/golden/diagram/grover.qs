// One of eight states, found in two rounds.
operation Main() : Result[] {
    use register = Qubit[3];
    ApplyToEach(H, register);
    for _ in 1..2 {
        Mark(register);
        Reflect(register);
    }
    return MResetEachZ(register);
}

operation Mark(register : Qubit[]) : Unit {
    within {
        X(register[1]);
    } apply {
        Controlled Z(register[...1], register[2]);
    }
}

operation Reflect(register : Qubit[]) : Unit {
    within {
        ApplyToEachA(H, register);
        ApplyToEachA(X, register);
    } apply {
        Controlled Z(register[...1], register[2]);
    }
}
