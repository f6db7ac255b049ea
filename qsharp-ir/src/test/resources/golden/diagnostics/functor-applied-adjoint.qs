operation Flip(q : Qubit) : Unit {
    X(q);
}
operation Main() : Unit {
    use q = Qubit();
    Adjoint Flip(q);
}
