/// Old forms that only the classic dialect has.
namespace Old.Style {
    open Microsoft.Quantum.Intrinsic;
    open Microsoft.Quantum.Diagnostics as Diag.Nostics;

    /// # Summary
    /// Prepares.
    ///
    /// # Input
    @Diag.Test("QuantumSimulator")
    @Deprecated("New.Name")
    internal operation Prepare(qs : Qubit[], (a : Int, b : Double)) : Unit is Adj + Ctl {
        body (...) {
            using ((q, (anc, _)) = (Qubit(), (Qubit[2], Qubit()))) {
                for (i in 0..Length(qs) - 1) {
                    CNOT(qs[i], q);
                }
                for ((x, y) in Zipped(qs, qs)) { SWAP(x, y); }
            }
            borrowing (d = Qubit()) { X(d); }
        }
        adjoint invert;
        controlled (cs, ...) { Controlled Prepare(cs, (qs, (a, b))); }
        adjoint controlled auto;
    }

    operation Bare(q : Qubit) : Unit {
        body { X(q); }
        adjoint self;
        controlled distribute;
        controlled adjoint self;
    }

    function Arrays(flag : Bool) : Int[] {
        mutable a = new Int[3];
        let pairs = new (Int, Double[])[2];
        let nested = new Int[][5];
        if (!flag && a[0] == .5 || not flag) { set a w/= 0 <- 5; }
        elif (flag) { set a = a w/ 1 <- flag ? 1 | 2; }
        else { set a += [5]; }
        let big = 5l + 0xFFL;
        let f = Identity<Int>(3) + Fst<(Int, Int[]), 'T>(4, 5);
        let g = Default<Qubit>;
        let struct = 1;
        let import = 2;
        let export = struct + import;
        let break = 3;
        let continue = break;
        let parallel = continue;
        return a;
    }
}
