// What the classic dialect refuses.
namespace Classic.Mistakes {
    open Microsoft.Quantum.Intrinsic;
    open Microsoft.Quantum.Nowhere; // error[Resolve.NotFound]

    newtype Pair = (First : Int, Second : Int);
    newtype Loop = Loop[]; // error[TypeCk.RecursiveUdt]

    operation Plain(q : Qubit) : Unit { X(q); }

    function Values() : Unit {
        let a = 1;
        set a = 2; // error[BorrowCk.Mutability]
        mutable b = 1;
        set b = 2.0; // error[TypeCk.TyMismatch]
        let c = [1, 2.0]; // error[TypeCk.TyMismatch]
        let d = true ? 1 | "x"; // error[TypeCk.TyMismatch]
        let e = Missing(1); // error[Resolve.NotFound]
        let f = Pair(1, 2)::Third; // error[TypeCk.MissingClassHasField]
        let g = 1 + true; // error[TypeCk.TyMismatch]
        let h = Pair(1); // error[TypeCk.TyMismatch]
        let (i, j) = (1, 2, 3); // error[TypeCk.TyMismatch]
        let k = new Missing[2]; // error[Resolve.NotFound]
        if (1) { } // error[TypeCk.TyMismatch]
        for (m in 5) { } // error[TypeCk.MissingClassIterable]
        let n = 3!; // error[TypeCk.MissingClassUnwrap]
        let o = 5[0]; // error[TypeCk.MissingClassHasIndex]
    }

    function Result() : Int { // error[TypeCk.TyMismatch]
        let x = 1;
    }

    function Calls(q : Qubit) : Unit {
        X(q); // error[CallableLimits.OpCall]
    }

    function Allocates() : Unit {
        using (q = Qubit()) { } // error[CallableLimits.QubitAlloc]
    }

    operation NoAdjoint(q : Qubit) : Unit is Adj {
        Plain(q); // error[AdjGen.MissingAdjFunctor]
    }

    operation NoControlled(q : Qubit) : Unit is Ctl {
        Plain(q); // error[CtlGen.MissingCtlFunctor]
    }

    operation NotInvertible(q : Qubit) : Unit is Adj {
        mutable n = 0;
        set n = 1; // error[LogicSeparation.ExprFobidden]
        X(q);
    }

    operation Measures(q : Qubit) : Unit is Adj {
        let r = M(q); // error[LogicSeparation.OpCallForbidden]
    }

    operation Functors(q : Qubit) : Unit {
        Adjoint Plain(q); // error[TypeCk.MissingFunctor]
        Controlled Plain([], q); // error[TypeCk.MissingFunctor]
        Needs(Plain); // error[TypeCk.MissingFunctor]
    }

    operation Needs(op : (Qubit => Unit is Adj)) : Unit { }

    operation Returns(q : Qubit) : Int {
        within { X(q); } apply { return 1; } // error[ConjugateInvert.ReturnForbidden]
        return 2;
    }

    function Duplicate() : Unit { }
    function Duplicate() : Unit { } // error[Resolve.Duplicate]

    operation Twice(q : Qubit) : Unit {
        body (...) { X(q); }
        adjoint self;
        adjoint auto; // error[LowerAst.DuplicateSpec]
    }

    operation Wrong(q : Qubit) : Unit {
        body (...) { X(q); }
        adjoint distribute; // error[SpecGen.InvalidAdjGen]
    }

    function Captures() : Unit {
        mutable n = 1;
        let f = x -> x + n; // error[BorrowCk.MutableClosure]
        let y = f(1);
    }

    function Generic<'T>(a : 'T, b : 'T) : Bool {
        return a == b; // error[TypeCk.MissingClassEq]
    }
}
