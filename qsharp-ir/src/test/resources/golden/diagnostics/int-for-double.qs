operation Main() : Unit {
    use q = Qubit();
    Rx(1, q);
}
