operation P(i : Int) : Unit is Adj + Ctl { }

operation Body(q : Qubit, op : Int => Unit is Ctl) : Unit is Ctl {
    let n = Twice(3);
    P(n);
    op(n);
    Controlled P([q], 1);
    Controlled Controlled P([q], ([q], 2));
    for i in 0..n { P(i); }
}

function Twice(n : Int) : Int { n * 2 }

operation NoArgument() : Unit is Ctl { P(1); }

operation Empty() : Unit is Adj + Ctl { P(1); }

operation Uses(c : Qubit) : Unit is Adj + Ctl {
    Controlled Empty([c], ());
    within { P(1); P(2); } apply { P(3); P(4); }
}

operation Values(op : Int => Unit is Adj + Ctl) : Unit {
    let a = Adjoint op;
    let b = Controlled a;
    let c = Adjoint b;
    let d = Adjoint Adjoint op;
    c([], 1);
    d(2);
    (Controlled Controlled Adjoint Adjoint P)([], ([], 5));
}
