operation Main() : Double {
    use q = Qubit();
    Ry(1.0, q);
    return MResetZ(q) == One ? 1.5 | -0.25;
}
