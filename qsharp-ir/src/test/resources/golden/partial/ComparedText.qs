operation Main() : Result {
    use q = Qubit();
    H(q);
    let name = M(q) == One ? "one" | "zero";
    if name == "one" {
        X(q);
    }
    MResetZ(q)
}
