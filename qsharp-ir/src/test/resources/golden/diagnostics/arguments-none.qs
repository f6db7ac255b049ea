function Main() : Int {
    Std.Math.AbsI()
}
