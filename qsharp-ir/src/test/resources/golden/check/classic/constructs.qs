namespace Classic.Constructs {
    open Microsoft.Quantum.Intrinsic;
    open Microsoft.Quantum.Canon;
    open Microsoft.Quantum.Arrays as Arr;
    open Microsoft.Quantum.Math as Quantum.Numbers;

    newtype Pair = (First : Int, (Second : Double, Int));

    @Deprecated("New")
    function Old() : Unit { }

    @Strange("argument") // warning[LowerAst.UnknownAttr]
    function Zeros(n : Int) : Int[] {
        mutable zeros = new Int[n];
        for (i in 0 .. n - 1) {
            set zeros w/= i <- i;
        }
        return zeros;
    }

    function Identity<'T>(value : 'T) : 'T {
        return value;
    }

    function Joined(flag : Bool) : (Qubit => Unit is Adj) {
        let operations = [H, S, ApplyTwice(_)];
        return flag ? H | S;
    }

    operation ApplyTwice(target : Qubit) : Unit
    is Adj + Ctl {
        body (...) {
            H(target);
            S(target);
        }
        adjoint auto;
        controlled distribute;
        adjoint controlled auto;
    }

    operation Own(target : Qubit) : Unit is Adj {
        body intrinsic;
        adjoint self;
    }

    operation RepeatUntilSuccess() : Int {
        mutable count = 0;
        using ((a, rest) = (Qubit(), Qubit[2])) {
            repeat {
                set count += 1;
                let outcome = M(a);
            }
            until (outcome == Zero)
            fixup {
                if (outcome == One) { X(a); }
            }
        }
        let explicit = Identity<Int>(count);
        let single = (explicit,) + 1;
        let pair = Pair(1, (2.0, 3));
        let (first, (second, third)) = pair!;
        Message($"{pair} and {ApplyTwice}");
        return pair::First + single + first + third + Quantum.Numbers.AbsI(-1) + Length(Zeros(3));
    }

    operation Forever() : Int {
        using (q = Qubit()) {
            return M(q) == One ? 1 | 0;
        }
    }

    operation Wrong() : Unit {
        let x = new Int[2.0]; // error[TypeCk.TyMismatch]
        let y = Identity<Double>(1); // error[TypeCk.TyMismatch]
        let z = Arr.Nothing(3); // error[Resolve.NotFound]
        Old(); // warning[Resolve.Deprecated]
    }
}
