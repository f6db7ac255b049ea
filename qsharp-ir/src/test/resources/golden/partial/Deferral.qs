// Measurements in the middle: base measures copies at the end and never uses a qubit again.
operation Main() : Result[] {
    use (a, b) = (Qubit(), Qubit());
    H(a);
    let kept = M(a);
    CNOT(a, b);
    let again = M(a);
    H(a);
    let changed = M(a);
    Reset(a);
    H(a);
    let fresh = MResetZ(a);
    let joint = Measure([PauliX, PauliZ], [a, b]);
    let swapped = Measure([PauliX], [b]);
    Z(b);
    ResetAll([a, b]);
    [kept, again, changed, fresh, joint, swapped]
}
