namespace Classic {
    open Microsoft.Quantum.Intrinsic;
    open Microsoft.Quantum.Canon;
    open Microsoft.Quantum.Measurement;

    @EntryPoint()
    operation Main() : Result[] {
        use qs = Qubit[3];
        H(qs[0]);
        ApplyControlledOnBitString([false, true], Ry(0.8, _), qs[0..1], qs[2]);
        X(qs[1]);
        ApplyControlledOnBitString([false, true], Ry(0.8, _), qs[0..1], qs[2]);
        ApplyWithCA(H, T, qs[1]);
        return MultiM(qs);
    }
}
