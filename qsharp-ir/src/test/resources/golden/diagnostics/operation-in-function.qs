function Main(q : Qubit) : Unit {
    X(q);
}
