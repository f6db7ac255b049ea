function Main(x : Bool) : Int {
    let y = 3;
}
