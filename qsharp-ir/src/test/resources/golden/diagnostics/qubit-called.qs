operation Main() : Unit {
    let q = Qubit();
}
