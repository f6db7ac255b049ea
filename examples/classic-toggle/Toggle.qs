/// A program as they were written before 2020: explicit specializations, using, parenthesised loops, new arrays.
namespace Classic.Toggle {
    open Microsoft.Quantum.Intrinsic;
    open Microsoft.Quantum.Canon;
    open Microsoft.Quantum.Convert;

    /// Exchanges |0> and |1> on every second qubit, starting with the first.
    operation ToggleEven (register : Qubit[]) : Unit {
        body (...) {
            for (i in 0..2..Length(register) - 1) {
                X(register[i]);
            }
        }
        adjoint auto;
        controlled distribute;
        controlled adjoint auto;
    }

    /// Toggles under a control in the given state and answers the bits read.
    operation ToggleIf (n : Int, control : Bool) : Int {
        mutable bits = new Int[n];
        using ((switch, register) = (Qubit(), Qubit[n])) {
            if (control) {
                X(switch);
            }
            Controlled ToggleEven([switch], register);
            for (i in 0..n - 1) {
                set bits w/= i <- M(register[i]) == One ? 1 | 0;
            }
            Adjoint Controlled ToggleEven([switch], register);
            Reset(switch);
        }
        mutable sum = 0;
        for (i in 0..n - 1) {
            set sum += bits[i] * 2 ^ i;
        }
        return sum;
    }

    @EntryPoint()
    operation Run () : (Int, Int) {
        return (ToggleIf(5, false), ToggleIf(5, true));
    }
}
