function Choose(n : Int) : Int {
    if n > 2 { return n; } elif n == 1 { fail $"no {n}"; } else { n + 1 }
}

function Blocks(n : Int) : Int {
    let a = { let b = n; b * 2 };
    let c = if n == 0 { 1 } else { a };
    let d = n > 0 and Choose(n) > 2 or not (c == 3);
    if d { return { return 5; }; }
    while true {
        mutable i = 0;
        i += 1;
        if i > 10 { break; }
        if i > 5 { continue; }
    }
    return a;
}

function Loops(items : (Int, Double)[]) : Int {
    mutable sum = 0;
    for (n, _) in items { sum += n; }
    for _ in 1..3 { sum += 1; }
    for i in 10..-2..0 { let r = i..sum; sum += r.End - r.Start * r.Step; }
    repeat { let twice = sum * 2; sum = twice; } until sum > 100 fixup { sum += 1; }
    sum
}

function Jump(n : Int) : Int {
    let a = n > 0 ? n | fail "negative";
    a + (if a > 5 { return 1; } else { 2 })
}
