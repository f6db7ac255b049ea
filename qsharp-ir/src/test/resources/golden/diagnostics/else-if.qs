function Main(x : Bool) : Int {
    if x { return 1; } else if not x { return 2; }
    return 0;
}
