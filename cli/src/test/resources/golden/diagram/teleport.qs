// A state goes from one qubit to another by two outcomes.
operation Main() : Result {
    use (message, here, there) = (Qubit(), Qubit(), Qubit());
    Ry(Std.Math.PI() / 3.0, message);
    PrepareBellPair(here, there);
    CNOT(message, here);
    H(message);
    if M(here) == One {
        X(there);
    }
    if M(message) == One {
        Z(there);
    }
    return M(there);
}

operation PrepareBellPair(left : Qubit, right : Qubit) : Unit {
    H(left);
    CNOT(left, right);
}
