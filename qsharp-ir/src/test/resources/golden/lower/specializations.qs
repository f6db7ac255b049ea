operation P(i : Int) : Unit is Adj + Ctl { }

operation SelfAdjoint(n : Int) : Unit is Adj + Ctl {
    body ... { P(n); P(2); }
    adjoint self;
}

operation ExplicitControlled(n : Int) : Unit is Adj + Ctl {
    body ... { P(n); }
    controlled (cs, ...) { Controlled P(cs, n); Controlled P(cs, 2); }
}

operation ExplicitAdjoint(n : Int) : Unit is Adj + Ctl {
    body ... { P(n); }
    adjoint ... { P(-n); P(2); }
}

operation AllExplicit((a : Int, b : Int), _ : Bool) : Unit {
    body (...) { P(a); }
    adjoint (...) { P(b); }
    controlled (_, ...) { P(3); }
    controlled adjoint (controls, ...) { Controlled P(controls, b); }
}

operation InvertsControlled(n : Int) : Unit is Adj + Ctl {
    body ... { P(n); }
    adjoint ... { P(3); }
    controlled (cs, ...) { P(1); P(2); }
    controlled adjoint invert;
}

@SimulatableIntrinsic()
operation Native(n : Int) : Unit { P(n); }
