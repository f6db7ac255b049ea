namespace Classic {
    newtype Pair = (First : Int, Second : Double[]);

    function Defaults<'T>(n : Int) : ('T[], Pair[], Int[][]) {
        return (new 'T[n], new Pair[2], new Int[][n]);
    }

    operation Prepare(q : Qubit, flag : Bool) : Unit is Adj + Ctl {
        body (...) {
            if (flag) { Flip(q); }
        }
        adjoint auto;
        controlled distribute;
        controlled adjoint self;
    }

    operation Flip(q : Qubit) : Unit is Adj + Ctl {
        body intrinsic;
        adjoint self;
    }

    operation Look(q : Qubit) : Result { body intrinsic; }

    operation Until(n : Int) : Int {
        mutable count = 0;
        using ((q, qs) = (Qubit(), Qubit[n])) {
            for (i in 0 .. Len(qs) - 1) { Flip(qs[i]); }
            repeat {
                Flip(q);
                let r = Look(q);
                set count += 1;
            } until (r == Zero)
            fixup { Flip(q); set count = count + Again<Int>(1, n); }
        }
        repeat {
            use fresh = Qubit();
            Flip(fresh);
        } until (Look(fresh) == One)
        fixup { Flip(fresh); }
        return count;
    }

    function Len<'T>(items : 'T[]) : Int { body intrinsic; }

    function Again<'T>(n : 'T, m : 'T) : 'T { return n; }
}
