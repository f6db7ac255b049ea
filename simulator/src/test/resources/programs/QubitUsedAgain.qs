operation Coin(angle : Double) : Result {
    use q = Qubit();
    Ry(angle, q);
    return MResetZ(q);
}
operation Main() : Result[] {
    return [Coin(0.5), Coin(1.0), Coin(1.5)];
}
