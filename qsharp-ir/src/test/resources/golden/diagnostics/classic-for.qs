function Main() : Unit {
    for (i in 0..3) { }
}
