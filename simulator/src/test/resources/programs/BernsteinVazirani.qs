namespace Classic {
    open Microsoft.Quantum.Intrinsic;
    open Microsoft.Quantum.Canon;
    open Microsoft.Quantum.Arrays;
    open Microsoft.Quantum.Measurement;

    operation Parity(secret : Bool[], register : Qubit[], target : Qubit) : Unit is Adj + Ctl {
        for (i in IndexRange(register)) {
            if (secret[i]) {
                CNOT(register[i], target);
            }
        }
    }

    @EntryPoint()
    operation Main() : Result[] {
        using ((register, target) = (Qubit[4], Qubit())) {
            X(target);
            H(target);
            ApplyToEach(H, register);
            Parity([true, false, true, true], register, target);
            ApplyToEach(H, register);
            Reset(target);
            return ForEach(MResetZ, register);
        }
    }
}
