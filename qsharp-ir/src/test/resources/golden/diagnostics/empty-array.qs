function Main() : Unit {
    let xs = [];
}
