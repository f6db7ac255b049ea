// Where names are visible in the classic dialect.
namespace Classic.Scopes {
    open Microsoft.Quantum.Intrinsic;

    operation Loops() : Int {
        mutable n = 0;
        repeat {
            let inBody = n;
            set n += 1;
        } until (inBody > 2 and later == 1) // error[Resolve.NotFound]
        fixup {
            let later = inBody;
        }
        let after = inBody; // error[Resolve.NotFound]
        for (i in 0 .. 2) { let inner = i; }
        let index = i; // error[Resolve.NotFound]
        if (n > 0) { let branch = 1; }
        return branch; // error[Resolve.NotFound]
    }

    operation Qubits() : Unit {
        using (q = Qubit()) { X(q); }
        X(q); // error[Resolve.NotFound]
        within { let helper = 1; } apply { Message($"{helper}"); } // error[Resolve.NotFound]
    }

    function Order() : Int {
        let x = y; // error[Resolve.NotFound]
        let y = 1;
        return x;
    }

    function Aliased() : Int {
        return Length(new Int[2]) + AbsI(1); // error[Resolve.NotFound]
    }
}
