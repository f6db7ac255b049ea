operation Main(q : Qubit) : Unit is Adj {
    let r = M(q);
}
