operation Look(q : Qubit) : Result { body intrinsic; }

operation Flip(q : Qubit) : Unit is Adj + Ctl { }

operation Scopes(n : Int) : Result[] {
    let before = n + 1;
    use a = Qubit();
    use (b, (c, ds)) = (Qubit(), (Qubit[before], Qubit[2]));
    Flip(a);
    let found = {
        borrow helper = Qubit();
        Flip(helper);
        Look(helper)
    };
    if found == One { return [found]; }
    use pair = (Qubit(), Qubit[1]) {
        let (p, _) = pair;
        Flip(p);
    }
    [Look(a), Look(b), found]
}

operation Ending(n : Int) : Result {
    use qs = Qubit[n] {
        Look(qs[0])
    }
}

operation Returning() : Result {
    use q = Qubit();
    return Look(q);
}
