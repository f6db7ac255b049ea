function Main() : Int {
    let x := 3;
    return x;
}
