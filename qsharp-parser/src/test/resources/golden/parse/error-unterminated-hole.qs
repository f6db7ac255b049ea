function F() : Unit {
    Message($"hello {x );
    let x = 5;
}
