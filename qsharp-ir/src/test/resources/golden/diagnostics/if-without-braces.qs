function Main(x : Bool) : Int {
    if x return 1;
    return 0;
}
