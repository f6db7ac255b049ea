operation Chain(n : Int, qs : Qubit[]) : Unit is Adj + Ctl {
    if n > 0 {
        Ry(0.2 * Std.Convert.IntAsDouble(n), qs[n]);
        CNOT(qs[n], qs[n - 1]);
        Chain(n - 1, qs);
    }
}
operation Main() : Result[] {
    use qs = Qubit[4];
    Chain(3, qs);
    Controlled Adjoint Chain([qs[3]], (2, qs[0..2]));
    return Std.Measurement.MResetEachZ(qs);
}
