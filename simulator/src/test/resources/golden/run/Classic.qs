// run Classic.Loops()
// run Classic.Values()
namespace Classic {
    open Microsoft.Quantum.Intrinsic;
    open Microsoft.Quantum.Arrays;
    open Microsoft.Quantum.Math;

    newtype Pair = (First : Int, Second : Double);

    operation Loops() : (Result, Int) {
        mutable rounds = 0;
        mutable outcome = Zero;
        using ((a, bs) = (Qubit(), Qubit[2])) {
            X(a);
            Controlled X([a], bs[0]);
            repeat {
                let seen = M(bs[0]);
                set rounds += 1;
            } until (seen == Zero)
            fixup { X(bs[0]); }
            repeat {
                use fresh = Qubit();
                if (rounds > 2) { X(fresh); }
                set rounds += 1;
            } until (M(fresh) == One)
            fixup { X(fresh); let turned = M(fresh); Message($"fixup {turned}"); }
            set outcome = M(a);
        }
        return (outcome, rounds);
    }

    function Single(x : (Int)) : Int {
        let (y) = x;
        return (y);
    }

    function Joined(a : Int, b : (Int, Pair)) : Pair {
        let (i, p) = b;
        let (f, s) = p!;
        return Pair(i + f + a, s);
    }

    function Values() : (Int[], Int, Int, Int) {
        mutable squares = new Int[3];
        for (i in 0..2) { set squares w/= i <- i * i; }
        mutable pairs = new Pair[2];
        set pairs w/= 0 <- Pair(1, 2.0);
        let partial = Joined(_, (2, _));
        let again = partial(1, _);
        mutable (x, y) = (1, 2);
        set (x, y) = (y, x + y);
        return (squares, (again(pairs[0]))::First, Single(5,), x * y);
    }
}
