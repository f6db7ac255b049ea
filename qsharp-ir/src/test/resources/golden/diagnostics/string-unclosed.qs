operation Main() : Unit {
    Message("never closed);
}
