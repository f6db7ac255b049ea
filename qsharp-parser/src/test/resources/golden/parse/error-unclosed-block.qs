operation A(q : Qubit) : Unit {
    if true {
        X(q);

    Y(q);
}

operation B() : Unit {
    1
