function Main() : Int {
    let x = 3;
    x += 1;
    return x;
}
