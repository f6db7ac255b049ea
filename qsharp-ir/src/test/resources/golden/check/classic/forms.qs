// What the classic dialect takes, and what it warns of.
namespace Classic.Forms {
    open Microsoft.Quantum.Intrinsic;
    open Microsoft.Quantum.Canon as Canon;
    open Microsoft.Quantum.Diagnostics as Diag.Nostics;

    newtype Item = (A : Int, (B : Double, C : (Bool, Int)), Qubit[]);
    newtype Operation = (Qubit => Unit is Adj + Ctl);
    newtype Function = ((Int, Double) -> Bool);
    newtype Empty = Unit;
    newtype Single = (Only : Int);

    @Attribute()
    newtype Note = (Text : String, Level : Int);

    @Note("here", 1)
    @Diag.Nostics.Test("QuantumSimulator")
    operation Marked() : Unit { }

    @Deprecated("")
    internal function Hidden() : () { return (); }

    function Types(a : Int[][], b : (Int, Double)[], c : (Int -> Int)[], d : ((Int, Int) -> Int) -> Int) : Unit { }

    operation NoBraces(q : Qubit) : Unit
    is Adj
    + Ctl {
        X(q);
    }

    operation Declared(q : Qubit) : Unit {
        body (...) { X(q); }
        adjoint (...) { X(q); }
        controlled (controls, ...) { Controlled X(controls, q); }
        controlled adjoint (controls, ...) { Controlled X(controls, q); }
    }

    operation Generated(q : Qubit) : Unit is Adj + Ctl {
        body (...) { X(q); }
        adjoint self;
        controlled auto;
        controlled adjoint self;
    }

    operation Inverted(q : Qubit) : Unit {
        body (...) { X(q); }
        adjoint invert;
        controlled distribute;
        controlled adjoint invert;
    }

    operation Short(q : Qubit) : Unit {
        body { X(q); }
        adjoint auto;
        controlled auto;
        adjoint controlled auto;
    }

    operation Old(op : (Qubit => Unit : Adjoint, Controlled), q : Qubit) : Unit { // warning[Parse.Deprecated]
        Adjoint op(q);
        Controlled op([], q);
    }

    function OldOperators(a : Bool, b : Bool) : Bool {
        return a && b || !a; // warning[Parse.Deprecated] warning[Parse.Deprecated] warning[Parse.Deprecated]
    }

    operation Statements(qs : Qubit[]) : Int {
        mutable n = 0;
        mutable (a, (b, _)) = (1, (2, 3));
        set n += 1;
        set (a, (b, _)) = (b, (a, 0));
        for (i in 0 .. Length(qs) - 1) { set n += i; }
        for ((i, q) in [(1, qs[0])]) { X(q); }
        using (q = Qubit()) { }
        using ((q, r) = (Qubit(), Qubit[2])) { }
        borrowing (q = Qubit()) { }
        use s = Qubit();
        borrow t = Qubit[2];
        use u = Qubit() { }
        repeat { let done = true; } until (done) fixup { set n += 1; }
        within { X(qs[0]); } apply { set n += 1; }
        if (n == 0) { } elif (n == 1) { } else { }
        let array = new Int[3];
        let updated = array w/ 0 <- 1 w/ 1 .. 2 <- [2, 3];
        let parts = (array[0 ...], array[... 1], array[2 .. -1 .. 0], array[...]);
        let slot = Canon.ApplyToEach(X, _);
        let text = $"{n} {array} {(a, b)}";
        if (n > 100) { fail text; }
        return n;
    }

    function Explicit() : (Int, Int[]) {
        let f = Same<Int>;
        return (Same<Int>(f(1)), Same<Int[]>([2]));
    }

    function Same<'T>(x : 'T) : 'T { return x; }

    function Fields(item : Item) : (Int, Double, (Bool, Int)) {
        let (a, (b, c), qubits) = item!;
        let (flag, number) = item::C;
        let one = Single(3)::Only;
        return ((item w/ A <- 3)::A + a, item::B, c);
    }
}

namespace Classic.Forms.Second {
    open Classic.Forms;
    function Uses() : Unit { Hidden(); } // warning[Resolve.Deprecated]
}
