// Updates, structures, closures and control flow: values, and the order of evaluation.
// run Updates()
// run Structures()
// run Partial()
// run Lambdas(3)
// run Control(1)
// run Control(2)

import Std.Arrays.*;

struct Point { X : Int, Y : Int }
struct Line { From : Point, To : Point, Name : String }
struct Sole { Only : Int }
newtype Tree = (Root : Int, (Left : Int, Right : (Int, Double)));
newtype Wrapped = (Value : Int);

function Say(n : Int) : Int {
    Message($"say {n}");
    n
}

function Updates() : (Int, Int) {
    mutable a = [0, size = 5];
    a[Say(0)] = Say(1);
    set a w/= Say(3) <- Say(2);
    a[Say(1)] += Say(3);
    let b = a;
    a[0] = 9;
    Message($"{a} {b}");
    a w/= 0..2 <- [7, 8];
    a[3...] = [5];
    mutable m = [[1, 2], [3, 4]];
    m[0][1] = 7;
    m[1][0] *= 5;
    m[1][0..0] = [8];
    Message($"{a} {m} {a w/ 0 <- 1 w/ 1 <- a[0]} {a[...-1...]} {a[-1]}");
    mutable flags = [true, false];
    flags[1] or= true;
    flags[0] and= Say(2) == 3;
    Message($"{flags}");
    mutable (x, y) = (1, 2);
    (x, y) = (y, x);
    (x, _) = (x + y, Say(5));
    (x, y)
}

function Structures() : Int {
    let line = new Line {
        To = new Point { X = Say(1), Y = 2 },
        Name = "l",
        From = new Point { Y = Say(3), X = Say(4) }
    };
    let copy = new Line { ...line, Name = "z", To = line.From };
    Message($"{line.From.X} {line.From.Y} {line.To.X} {copy.To.Y} {copy.Name} {copy.From!}");
    let tree = Tree(1, (2, (3, 4.0))) w/ Right <- (9, 0.5) w/ Root <- 8;
    let (a, (b, (c, d))) = tree!;
    mutable wrapped = Wrapped(3);
    wrapped w/= Value <- 10;
    let sole = Sole(3,);
    let (only,) = sole!;
    Message($"{a} {b} {c} {d} {tree::Left} {wrapped!} {only} {sole!}");
    let onAxis = Point(_, 5);
    onAxis(3).X + Mapped(Wrapped, [1, 2])[1]::Value
}

function Digits(a : Int, (b : Int, c : Int)) : Int { 100 * a + 10 * b + c }

function Id<'T>(x : 'T) : 'T { x }

function Partial() : (Int, (Int, Int)) {
    let middle = Digits(_, (_, Say(7)));
    let last = Digits(Say(4), _);
    let both = Digits(_, _);
    let all = Digits(_);
    let pair = (1, (2, 3));
    Message($"{middle(1, 2)} {last(1, 2)} {last((3, 4))} {both(1, (2, 3))} {all(pair)} {Digits(pair)}");
    Id(_)(1, (2, 3))
}

function Compose<'A, 'B, 'C>(f : 'B -> 'C, g : 'A -> 'B) : 'A -> 'C { x -> f(g(x)) }

function Lambdas(n : Int) : Int[] {
    let fs = [x -> x + n, x -> { if x > 2 { return -1; } x * n }];
    Message($"{fs[0](3)} {fs[1](3)} {fs[1](2)}");
    let nested = a -> b -> c -> a + b * c + n;
    Message($"{nested(1)(2)(3)} {Fold((a, b) -> a * b + n, 1, [1, 2, 3])}");
    Mapped(Compose(x -> x + 1, y -> y * y), [1, 2, 3])
}

operation P(i : Int) : Unit is Adj {
    body ... { Message($"P {i}"); }
    adjoint ... { Message($"adjoint P {i}"); }
}

operation Control(n : Int) : Int {
    mutable s = 0;
    for (a, (b, _)) in [(1, (2, 3)), (4, (5, 6))] { s += a * b; }
    for i in 10..-3..0 { s += i; }
    repeat { s += 1; } until s > 60 fixup { s += 10; }
    while true {
        s += 1;
        if s % 7 == 0 { break; }
        if s % 2 == 0 { continue; }
        s += 2;
    }
    let v = { let q = s; if q > 10 { q - 1 } else { fail "small" } };
    let r = within { P(n); } apply { Say(v) };
    use q = Qubit() {
        X(q);
        if MResetZ(q) == One { s += 1000; }
    }
    let shadowed = 1;
    let shadowed = shadowed + 1;
    Message($"{v} {r} {shadowed} {s > 5 ? Say(8) | Say(9)} {s > 5 or Say(7) == 7}");
    use (a, (bs, c)) = (Qubit(), (Qubit[2], Qubit()));
    return Say(s) + (if n > 1 { return s + 5; } else { 4 });
}
