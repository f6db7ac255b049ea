function Id<'T>(x : 'T) : 'T { x }

function Map<'T, 'U>(f : 'T -> 'U, items : 'T[]) : 'U[] {
    mutable result = [];
    for item in items { result += [f(item)]; }
    result
}

function Use(n : Int) : (Int, Double)[] {
    let pair = Id(n, 2.0);
    let id = Id;
    Map(x -> (Id(x), 1.0), [n, id(n)])
}

function Swap<'A, 'B>(a : 'A, b : 'B) : ('B, 'A) {
    let again = Swap(_, a);
    let (x, y) = again(b);
    (y, x)
}
