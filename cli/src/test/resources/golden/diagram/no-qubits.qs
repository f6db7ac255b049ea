operation Main() : Int {
    return 42;
}
