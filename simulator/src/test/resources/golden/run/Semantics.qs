// run Semantics.Order()
// run Semantics.Wrap()
// run Semantics.Division()
// run Semantics.Shifts()
// run Semantics.Powers()
// run Semantics.BigInts()
// run Semantics.BigPow()
// run Semantics.Doubles()
// run Semantics.Slices()
// run Semantics.Mixed()
// run Semantics.Updates()
// run Semantics.Copies()
// run Semantics.Nested()
// run Semantics.ForCopies()
// run Semantics.RangeParts()
// run Semantics.RangeEq()
// run Semantics.ZeroStep()
// run Semantics.Equalities()
// run Semantics.RepeatContinue()
// run Semantics.Jumps()
// run Semantics.EarlyReturn()
// run Semantics.ReleaseOrder()
// run Semantics.Reuse()
// run Semantics.Partial()
// run Semantics.Lambdas()
// run Semantics.Controls()
// run Semantics.CtlOps()
// run Semantics.Inverse()
// run Semantics.Conjugate()
// run Semantics.Deep(100000)
// run Semantics.Structs()
// run Semantics.ComplexOps()
// run Semantics.Strings()
// run Semantics.Bits()
// run Semantics.Empty()
// run Semantics.BlockValue(3)
// run Semantics.Captured()
// run Semantics.MutParam()
// run Semantics.PauliOps()
// run Semantics.QubitEq()
// run Semantics.Teleport(true)
// run Semantics.ReplacedContainer()
// run Semantics.ReplacedTarget()
// run Semantics.ReplacedItems()
// run Semantics.ReplacedIndexed()
import Std.Diagnostics.*;
import Std.Math.*;
import Std.Convert.*;
function Say(x : Int) : Int { Message($"{x}"); x }
function Arr() : Int[] { Message("array"); [1, 2, 3] }
function Order() : Int[] {
    let t = (Say(1), Say(2));
    let r = Say(3)..Say(4)..Say(5);
    let a = [Say(6), size = Say(2)];
    let b = Say(7) + Say(8) * Say(9);
    Arr() w/ Say(1) <- Say(10)
}
function Wrap() : (Int, Int, Int, Int) {
    let max = 9223372036854775807;
    let min = -9223372036854775808;
    (max + 1, min - 1, max * 2, -min)
}
function Division() : (Int, Int, Int, Int, Int) { (-7 / 2, -7 % 2, 7 % -2, 7 / -2, (-9223372036854775807 - 1) / -1) }
function Shifts() : (Int, Int, Int, Int, Int) { (1 <<< 63, -8 >>> 1, 1 <<< 0, 16 >>> -2, -1 >>> 63) }
function Powers() : (Int, Int, Int, Int, Double) { (2^62, (-2)^63, 0^0, -2^2, 2.0^0.5) }
function BigInts() : BigInt[] { [-5L >>> 1, -7L / 2L, -7L % 2L, 1L <<< 100, -5L &&& 3L, -5L ||| 3L, -5L ^^^ 3L, ~~~5L, 2L^70, -(5L)] }
function BigPow() : BigInt { 2L ^ -1 }
function Doubles() : (Double, Double, Double, Double, Double, Double) { (1.0 / 0.0, -1.0 / 0.0, 0.1 + 0.2, 5.5 % 2.0, -5.5 % 2.0, 1e21) }
function Slices() : Int[][] {
    let a = [0, 1, 2, 3, 4, 5];
    [a[1..2], a[...2], a[3...], a[...-1...], a[...2...], a[4..-2..0], a[-2...], a[3..2], a[5..-1..3], a[...], a[...-2..1]]
}
function Mixed() : Int[] { let a = [0, 1, 2, 3]; a[-2..1] }
function Updates() : Int[][] {
    let a = [1, 2, 3, 4];
    mutable b = a;
    set b w/= 1 <- 20;
    b[2] = 30;
    b[0] += 5;
    [a w/ 0 <- 9, a w/ 0..2 <- [8, 9], a w/ 3..-1..0 <- [1, 2, 3, 4], b, a, a w/ 0 <- 5 w/ 1 <- 6, a w/ 1... <- [7, 7, 7, 7, 7]]
}
function Copies() : (Int[], Int[], Int[]) {
    mutable a = [1, 2, 3];
    mutable b = a;
    b[0] = 9;
    mutable c = b;
    c += [4];
    b += [5];
    a += a;
    (a, b, c)
}
function Nested() : (Int[][], Int[], Int[][]) {
    mutable a = [[1, 2], [3, 4]];
    let inner = a[0];
    let old = a;
    a[0][1] = 7;
    a[1][0] = 8;
    (a, inner, old)
}
function ForCopies() : (Int[], Int[]) {
    mutable a = [1, 2, 3];
    mutable seen = [];
    for x in a { a[2] = 10; a += [x]; seen += [x]; }
    (a, seen)
}
function RangeParts() : (Int, Int, Int, Range) { let r = 5..-2..1; (r.Start, r.Step, r.End, r) }
function RangeEq() : (Bool, Bool) { ((1..2) == (1..1..2), (1..2) == (1..3)) }
function ZeroStep() : Int { mutable n = 0; for i in 1..0..5 { n += 1; } n }
function Equalities() : Bool[] { [[1, 2] == [1, 2], (1, "a") == (1, "a"), [One] == [Zero], PauliX == PauliX, 0.0 == -0.0, 5L == 5L, "a" != "b", () == ()] }
function RepeatContinue() : Int[] {
    mutable n = 0;
    mutable log = [];
    repeat { n += 1; if n == 2 { continue; } log += [n]; if n == 7 { break; } } until n >= 5 fixup { log += [-n]; }
    log
}
function Jumps() : Int {
    mutable total = 0;
    for i in 0..10 {
        let x = if i % 2 == 0 { continue; } else { i };
        total += 1 + (if i > 6 { break; } else { x });
    }
    let y = 1 + { if total > 5 { return total; } 3 };
    y
}
operation EarlyReturn() : Int {
    for i in 0..3 {
        use q = Qubit();
        if i == 2 { return i; }
    }
    -1
}
operation ReleaseOrder() : Unit {
    use (a, b) = (Qubit(), Qubit[2]);
    X(a);
    X(b[0]);
}
operation Reuse() : Unit {
    use a = Qubit();
    { use b = Qubit(); Message($"{a} {b}"); }
    use c = Qubit[2];
    Message($"{c}");
}
function F3(a : Int, (b : Int, c : Double), d : Int) : String { $"{a} {b} {c} {d}" }
function Partial() : String[] {
    let f = F3(_, (2, _), Say(4));
    let g = F3(1, _, _);
    let t = (3.5, 4);
    [f(1, 2.5), f(7, 0.5), g((5, 1.5), 6)]
}
function Lambdas() : (Int, Int, Int) {
    let k = 10;
    let add = x -> x + k;
    let pair = (x, y) -> x * y;
    let early = x -> { if x > 0 { return 1; } 2 };
    (add(5), pair(3, 4), early(0) + early(1))
}
operation Controls() : Result[] {
    use q = Qubit[4];
    X(q[0]); X(q[1]);
    Controlled X([q[0]], q[2]);
    Controlled Controlled X([q[0]], ([q[1]], q[3]));
    let op = Controlled X;
    Controlled op([q[0]], ([q[1]], q[3]));
    op([], q[3]);
    let args = ([q[0], q[1]], q[2]);
    op(args);
    Controlled CNOT([q[0]], (q[1], q[2]));
    MResetEachZ(q)
}
operation Twice(op : Qubit => Unit is Adj + Ctl, q : Qubit) : Unit is Adj + Ctl { op(q); op(q); }
operation CtlOps() : Unit {
    use q = Qubit[2];
    H(q[0]);
    Controlled Twice([q[0]], (T, q[1]));
    within { X(q[1]); } apply { Controlled Twice([q[0]], (Adjoint T, q[1])); Controlled (Adjoint Twice)([q[0]], (S, q[1])); }
    DumpMachine();
    ResetAll(q);
}
operation P(n : Int) : Unit is Adj { body ... { Message($"{n}"); } adjoint ... { Message($"-{n}"); } }
operation Seq(c : Bool) : Unit is Adj { let k = 5; P(1); for i in 0..2..k { P(i); } if c { P(7); P(8); } for x in [10, 20] { P(x); } }
operation Inverse() : Unit { Adjoint Seq(true); Adjoint Adjoint P(3); }
operation Conjugate() : Unit { within { P(1); P(2); } apply { P(3); } }
function Deep(n : Int) : Int { if n == 0 { 0 } else { 1 + Deep(n - 1) } }
struct Point { X : Int, Y : Int }
newtype Named = (First : Int, (Second : Double, Third : String));
function Structs() : (Point, Int, Named, String, Point) {
    let p = new Point { X = 1, Y = 2 };
    let n = Named(1, (2.5, "t"));
    let (a, (b, c)) = n!;
    (new Point { ...p, Y = 5 }, p.X + p.Y, n w/ Second <- 9.5, n::Third + c, p w/ X <- 7)
}
function ComplexOps() : Complex[] { let a = 1.0 + 2.0i; let b = 3.0 - 1.0i; [a + b, a - b, a * b, -a, a / (2.0 + 0.0i)] }
function Strings() : String { let s = "a" + "b"; $"{s}{1}{true}{[1.0, 2.5]}{("x", ["y"])}{-0.0}{100000.0}{1.5e-5}" }
function Bits() : (Int, Int, Int, Int) { (12 &&& 10, 12 ||| 3, 12 ^^^ 10, ~~~0) }
function Empty() : (Int[], Int, Int[]) { let a = [1, 2]; let e : Int[] = []; (a[2..1], Length(e), e + a) }
function BlockValue(n : Int) : Int { let x = { let y = n * 2; y + 1 }; 2 * { let z = x; z } }
function Captured() : Int[] { mutable a = [1]; let f = Append(_, [1, 2]); let g = f; a = f(5); a[0] = 100; f(6) + g(7) + a }
function Append(x : Int, items : Int[]) : Int[] { items + [x] }
function Mut(a : Int[]) : Int[] { mutable b = a; b[0] = 50; b }
function MutParam() : (Int[], Int[]) { let a = [1, 2]; (Mut(a), a) }
operation PauliOps() : Unit { use q = Qubit[2]; R(PauliX, PI(), q[0]); Exp([PauliX, PauliZ], PI() / 4.0, q); DumpMachine(); ResetAll(q); }
operation QubitEq() : (Bool, Bool) { use q = Qubit[2]; (q[0] == q[0], q[0] == q[1]) }
operation Teleport(one : Bool) : Result {
    use (m, a, b) = (Qubit(), Qubit(), Qubit());
    if one { X(m); }
    H(a); CNOT(a, b); CNOT(m, a); H(m);
    if MResetZ(a) == One { X(b); }
    if MResetZ(m) == One { Z(b); }
    MResetZ(b)
}
function ReplacedContainer() : Int[] { mutable a = [1, 2]; let b = a w/ 0 <- { a = [7, 8]; 5 }; b }
function ReplacedTarget() : Int[] { mutable a = [[1, 2]]; a[{ a = [[3, 4]]; 0 }][Say(0)] = { a = [[5, 6]]; 9 }; a[0] }
function ReplacedItems() : Int[] { mutable a = [1, 2, 3]; a[1] = { a[0] = 10; a[2] = 7; 4 }; a }
function ReplacedIndexed() : Int { mutable a = [1, 2]; a[{ a = [5, 6]; 0 }] }
