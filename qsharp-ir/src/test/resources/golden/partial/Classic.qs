namespace Test {
    open Microsoft.Quantum.Intrinsic;

    operation Coin() : Result {
        using (q = Qubit()) {
            H(q);
            return M(q);
        }
    }

    @EntryPoint()
    operation Main() : (Result, Result) {
        let first = Coin();
        return (first, Coin());
    }
}
