function Main() : Int {
    let counter = 3;
    return conter + 1;
}
