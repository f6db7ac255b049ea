function Main() : Int {
    mutable x = 1;
    let f = y -> x + y;
    return f(1);
}
