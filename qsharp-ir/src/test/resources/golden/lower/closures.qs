operation P(i : Int, d : Double) : Unit is Adj + Ctl { }

function Apply<'T, 'U>(f : 'T -> 'U, x : 'T) : 'U { f(x) }

operation Do<'T>(op : 'T => Unit is Adj, x : 'T) : Unit is Adj { op(x); }

function Lambdas<'A>(n : Int, a : 'A) : (Int, 'A) {
    let add = x -> x + n;
    let pair = (x, (y, _)) -> (x * n, y);
    let nested = x -> { let inner = y -> (x, y + n); inner(x) };
    let constant = () -> a;
    let early = x -> { if x > 0 { return x; } 0 };
    let (p, _) = nested(Apply(add, early(3)));
    let (q, r) = pair(p, (constant(), 1));
    (q, r)
}

operation Operations(d : Double) : Unit is Adj {
    let op = i => { P(i, d); P(2, d); };
    op(1);
    Do(op, 3);
    Do(P(_, d), 4);
}

function Curried(f : (Int, (Double, Int)) -> Int, g : Int -> Int) : Int {
    let first = f(_, (1.0, _));
    let second = f(g(2), (_, _));
    let third = f(_, _);
    let fourth = f(_);
    first(1, 2) + second(2.0, 3) + third(1, (2.0, 3)) + fourth(1, (2.0, 3)) + Apply(g(_), 4)
}

function Choose(n : Int) : (Int -> Int) { x -> x + n }
