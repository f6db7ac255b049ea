operation Flip(q : Qubit) : Unit is Adj {
    X(q);
}
operation Caller(q : Qubit) : Unit is Ctl {
    Flip(q);
}
