operation Main() : Unit {
    use q = Qubit;
}
