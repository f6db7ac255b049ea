import Std.Math.*;

newtype Pair = (A : Int, A : Int); // warning[TypeCk.DuplicateField]

// A type parameter may stand twice; the last one counts, as for the modern compiler.
function Twice<'T, 'T>(x : 'T) : 'T { x } // warning[Resolve.DuplicateBinding]

function Power<'T : Exp['T]>(x : 'T) : 'T { x } // error[TypeCk.RecursiveClassConstraint]

operation Flip(q : Qubit) : Unit is Adj { body intrinsic; } // error[SpecGen.MissingBody]

operation Given(q : Qubit) : Unit {
    body intrinsic;
    adjoint ... { }
}

operation Wrong(q : Qubit) : Unit {
    body ... { }
    adjoint intrinsic; // error[SpecGen.InvalidAdjGen]
}

operation Elided(q : Qubit) : Unit {
    body ... { X(q); }
    controlled ... { Y(q); }
}

operation Main() : Unit {
    let text = $"{Pair(1, 2)}"; // error[TypeCk.MissingClassShow]
    let number = $"{Complex(1.0, 2.0)}"; // error[TypeCk.MissingClassShow]
    let callable = $"{X}"; // error[TypeCk.MissingClassShow]
    let fewer = [X, Reset]; // error[TypeCk.FunctorMismatch]
    let more = [Reset, X];
    let either = true ? X | Reset; // error[TypeCk.FunctorMismatch]
    mutable op = X;
    op = Reset; // error[TypeCk.FunctorMismatch]
    let start = (1...).Start + (1..2...).Step + (...3).End;
    let none = (1...).End; // error[TypeCk.MissingClassHasField]
    mutable table = [[1]];
    table[0] w/= 0 <- 8; // error[BorrowCk.Unassignable]
    let low = 0x8000000000000000;
}

operation Within() : Unit {
    mutable table = [1];
    within { let y = table; }
    apply { table[0] = 2; } // warning[ConjugateInvert.ApplyAssign]
}
