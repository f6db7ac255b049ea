// A classic file may use what both dialects have.
namespace Test {
    open Microsoft.Quantum.Intrinsic;
    open Microsoft.Quantum.Canon as C.D;

    newtype Pair = (A : Int, B : Int);

    @Deprecated("X")
    operation Flip(q : Qubit) : Unit is Adj + Ctl {
        body intrinsic;
    };

    operation Run(n : Int) : Unit {
        using (q = Qubit()) { X(q); }
        for (i in 0..3) { }
        let zeros = new Int[n];
        let text = $"{Pair(1, 2)} {X}";
        let gates = [X, Reset];
        let half = .5;
        let big = 5l;
        let length = Length<Int>([1,]);
        let both = true && false; // warning[Parse.Deprecated]
    }
}
