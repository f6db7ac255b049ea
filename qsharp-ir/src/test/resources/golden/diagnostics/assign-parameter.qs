function Next(x : Int) : Int {
    x = x + 1;
    return x;
}
