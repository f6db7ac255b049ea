function Main(x : Int) : Int {
    if x = 3 { return 1; }
    return 0;
}
