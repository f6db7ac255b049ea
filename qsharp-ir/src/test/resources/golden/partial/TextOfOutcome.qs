operation Main() : Result {
    use q = Qubit();
    H(q);
    let r = M(q);
    let name = r == One ? "one" | "zero";
    mutable text = "measured ";
    if r == One {
        set text += "more than " + name;
    }
    Message($"{text} {name}");
    MResetZ(q)
}
