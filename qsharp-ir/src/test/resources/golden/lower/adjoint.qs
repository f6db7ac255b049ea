operation P(i : Int) : Unit is Adj + Ctl { }

function Note(i : Int) : Int { i }

operation Order(c : Bool) : Unit is Adj {
    P(1);
    let step = Note(2);
    for i in 0..step..5 { P(i); }
    if c { P(7); P(8); }
    for x in [10, 20] { P(x); }
}

operation Ranges(a : Int, r : Range) : Unit is Adj {
    for i in a..9 { P(i); }
    for i in 0..a { for j in i..-1..0 { P(j); } }
    for i in r { let k = i; P(k); }
    for i in 0..3 { let unused = i; }
}

operation Scopes(n : Int) : Unit is Adj {
    P(1);
    use q = Qubit();
    let m = n;
    P(m);
    use other = Qubit() { P(3); P(4); }
}

operation Values(op : Int => Unit is Adj, ops : (Int => Unit is Adj + Ctl)[]) : Unit is Adj {
    op(1);
    Adjoint op(2);
    Adjoint ops[0](3);
    Controlled Adjoint P([], 4);
}
