operation Main() : Unit {
    use q = Qubit();
    if M(q) { X(q); }
}
