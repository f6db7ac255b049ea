function Main() : Int {
    let body = 3;
    return 0;
}
