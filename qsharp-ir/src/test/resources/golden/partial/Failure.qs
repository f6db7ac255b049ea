operation Main() : Unit {
    use q = Qubit();
    let parts = [1, 2];
    Rx(1.0 / 3.0, q);
    Rx(Std.Convert.IntAsDouble(parts[2]), q);
}
