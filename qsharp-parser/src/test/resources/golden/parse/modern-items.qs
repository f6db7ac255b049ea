import Std.Math.*, Std.Arrays.Mapped as Map, A.B;
export Main, Helper as H;
open Std.Diagnostics;

struct Point { X : Double, Y : Double, }
newtype Pair = (First : Int, (Second : Double, Third : Int[]));
newtype Wrapped = Int;
newtype Function = (Int, Int) -> Int;
newtype Single = (Value : Int);

@EntryPoint(Adaptive_RI)
operation Main() : Result[] {
    struct Local { A : Int }
    function Twice(x : Int) : Int { x * 2 }
    let p = new Point { X = 1.0, Y = 2.5 };
    let q = new Point { ...p, Y = -3. };
    mutable a = [0, size = Twice(4)];
    a[0] = 1;
    a[1] += 2;
    a w/= 2 <- 3;
    (a, _) = (a, 5);
    []
}

function Generic<'T, 'U : Eq + Show, 'E : Exp[Int] + Iterable[('T, 'U)]>(t : 'T, f : ('T -> 'U)[]) : 'T -> 'U[] -> Int {
    body intrinsic;
}

operation Functors(op : (Qubit, Int) => Unit is Adj + Ctl * Adj, (x : Int, y : Int)) : (Qubit => Unit is Adj) is Ctl {
    op
}
