function Bind(pair : (Int, (Double, String))) : Int {
    let (a, (_, b)) = pair;
    let (c, d) = (a + 1, (b, 2.0));
    let _ = pair;
    let (e, (f, _)) = (c, (a, Ignored()));
    e * f
}

function Ignored() : Int { 7 }

function Assign(first : Int, second : Int) : (Int, Int) {
    mutable a = first;
    mutable b = second;
    (a, b) = (b, a);
    (a, _) = Pair(b);
    (_, (a, b)) = (1, Pair(a));
    set a += b;
    a -= 1;
    (a, b)
}

function Pair(n : Int) : (Int, Int) { (n, n) }

function Single(only : (Int,)) : (Int,) {
    let (item,) = only;
    (item,)
}
