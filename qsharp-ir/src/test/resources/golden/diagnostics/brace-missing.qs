operation Main() : Unit {
    use q = Qubit();
    if M(q) == One {
        X(q);
}

operation Other() : Unit { }
