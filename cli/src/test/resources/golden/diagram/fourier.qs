// The transform of four qubits, written down gate by gate.
operation Main() : Result[] {
    use register = Qubit[4];
    X(register[1]);
    Transform(register);
    return MeasureEachZ(register);
}

operation Transform(register : Qubit[]) : Unit is Adj + Ctl {
    for i in 0..3 {
        H(register[i]);
        RotateByLater(i, register);
    }
    SWAP(register[0], register[3]);
    SWAP(register[1], register[2]);
}

operation RotateByLater(i : Int, register : Qubit[]) : Unit is Adj + Ctl {
    for j in i + 1..3 {
        Controlled R1([register[j]], (Std.Math.PI() / Std.Convert.IntAsDouble(1 <<< (j - i)), register[i]));
    }
}
