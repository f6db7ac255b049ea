function F() : Unit {
    Message("hello);
    let x = 5
}
