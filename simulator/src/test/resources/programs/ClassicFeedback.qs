namespace Classic {
    open Microsoft.Quantum.Intrinsic;
    open Microsoft.Quantum.Measurement;

    @EntryPoint()
    operation Main() : Result[] {
        mutable results = new Result[3];
        using (qs = Qubit[3]) {
            for (i in 0 .. 2) {
                H(qs[i]);
                set results w/= i <- M(qs[i]);
                if (i < 2 and results[i] == One) {
                    X(qs[i + 1]);
                    S(qs[i + 1]);
                }
            }
            ResetAll(qs);
        }
        return results;
    }
}
