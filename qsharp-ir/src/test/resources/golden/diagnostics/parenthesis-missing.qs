operation Main() : Unit {
    Message("one";
}
