operation Measure1(q : Qubit) : Unit {
    let r = M(q);
}
operation Caller(q : Qubit) : Unit is Adj {
    Measure1(q);
}
