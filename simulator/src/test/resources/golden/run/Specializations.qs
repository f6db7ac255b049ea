// Generated and explicit specializations in the order in which they run.
// run Inverses()
// run Conjugations()
// run Defaults()
// run HigherOrder()
// run Recursion()

operation P(i : Int) : Unit is Adj + Ctl {
    body ... { Message($"P {i}"); }
    adjoint ... { Message($"adjoint P {i}"); }
    controlled (cs, ...) { Message($"controlled({Length(cs)}) P {i}"); }
    controlled adjoint (cs, ...) { Message($"controlled({Length(cs)}) adjoint P {i}"); }
}

operation Q(i : Int) : Unit is Adj + Ctl {
    body ... { Message($"Q {i}"); }
    adjoint self;
    controlled (cs, ...) { Message($"controlled({Length(cs)}) Q {i}"); }
}

operation Order(c : Bool) : Unit is Adj {
    P(1);
    for i in 0..2..5 { P(i); }
    if c { P(7); P(8); }
    for x in [10, 20] { P(x); }
}

operation Ranges(r : Range) : Unit is Adj {
    for i in r { P(i); }
    use q = Qubit();
    { P(11); P(12); }
}

operation Inverses() : Unit {
    Adjoint Order(true);
    for r in [1..3..9, 10..-3..0, 3..3, 0..2..-1] {
        Message($"{r}");
        Adjoint Ranges(r);
    }
}

operation Nested() : Unit is Adj + Ctl {
    within {
        P(1);
        let k = 7;
        P(k);
    } apply {
        P(2);
        within { P(3); } apply { P(4); }
    }
}

operation Conjugations() : Unit {
    use c = Qubit();
    Message("body");
    Nested();
    Message("adjoint");
    Adjoint Nested();
    Message("controlled");
    Controlled Nested([c], ());
    Message("controlled adjoint");
    Controlled Adjoint Nested([c], ());
}

operation ExplicitControlled(i : Int) : Unit is Adj + Ctl {
    body ... { P(i); P(i + 1); }
    controlled (cs, ...) { Controlled P(cs, i * 10); Controlled P(cs, i * 20); }
}

operation ExplicitAdjoint(i : Int) : Unit is Adj + Ctl {
    body ... { P(i); P(i + 1); }
    adjoint ... { P(-1); P(-2); }
}

operation Defaults() : Unit {
    use cs = Qubit[3];
    Adjoint ExplicitControlled(1);
    Controlled Adjoint ExplicitControlled(cs, 1);
    Adjoint Controlled ExplicitAdjoint(cs, 2);
    Controlled ExplicitAdjoint(cs[0..1], 1);
}

operation ApplyTwice(op : (Int => Unit is Adj + Ctl), n : Int) : Unit is Adj + Ctl {
    op(n);
    within { op(n + 1); } apply { op(n + 2); }
}

operation HigherOrder() : Unit {
    use (a, b) = (Qubit(), Qubit());
    Adjoint ApplyTwice(P, 2);
    Controlled ApplyTwice([a], (Adjoint P, 2));
    Controlled Adjoint ApplyTwice([a], (Q, 1));
    let op = i => { P(i); for k in 0..2 { Q(k); } };
    Adjoint op(5);
    Controlled Controlled Adjoint op([a], ([b], 6));
    let partial = ApplyTwice(_, 3);
    Adjoint partial(P);
}

operation Nest(n : Int) : Unit is Adj + Ctl {
    if n > 0 {
        P(n);
        Nest(n - 1);
        Adjoint P(n + 10);
    } else {
        Q(0);
    }
}

operation Recursion() : Unit {
    use c = Qubit();
    Adjoint Nest(2);
    Controlled Nest([c], 1);
}
