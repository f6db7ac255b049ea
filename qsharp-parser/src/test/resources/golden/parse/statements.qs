operation Run(c : Bool) : Int {
    if c { 1 } else { 2 }
    -1;
    if c { X(q); } elif not c { Y(q); } elif true {} else { Z(q); };
    for i in 0..5 { break; continue; }
    for (i, x) in Enumerated(xs) {}
    for (i, (_, y)) in pairs {}
    while true { () }
    repeat { H(q); } until M(q) == Zero;
    repeat { H(q); } until M(q) == Zero fixup { X(q); }
    within { H(q); } apply { X(q); }
    parallel { X(q); }
    parallel within 3 { X(q); }
    parallel within { H(q); } apply { X(q); }
    parallel X(q);
    use q = Qubit();
    use (a, (b, _)) = (Qubit(), (Qubit[2 * n], Qubit()));
    borrow d = Qubit() { X(d); }
    use (q = Qubit()) { X(q); }
    { let x = 1; x }
    ;
    let y : Int = { 5 } + if c { 1 } else { 2 };
    let (z : Int, _ : Bool) = (1, true);
    mutable w = 1;
    w *= 2;
    let v = w / 2; let u = a< -1; // a comment
    w// a comment right behind a name
    += 1;
    a - b
}
