// The classic dialect's statements, and deprecated forms of them.

// run ClassicForms.ForLoops()
// run ClassicForms.ForTuples()
// run ClassicForms.Repeats()
// run ClassicForms.RepeatScope()
// run ClassicForms.RepeatShadow()
// run ClassicForms.RepeatFixupStatement()
// run ClassicForms.Whiles(27)
// run ClassicForms.Branches(0)
// run ClassicForms.Branches(5)
// run ClassicForms.Branches(-5)
// run ClassicForms.Allocations()
// run ClassicForms.Borrows()
// run ClassicForms.UseForms()
// run ClassicForms.ReturnsInside()
// run ClassicForms.UnitReturns()
// run ClassicForms.Operators()
// run ClassicForms.OldOperators()
// run ClassicForms.Precedence()
// run ClassicForms.Wraps()
// run ClassicForms.Bits()
// run ClassicForms.Updates()
// run ClassicForms.UpdateConditional()
// run ClassicForms.Sets()
// run ClassicForms.NamedW()
// run ClassicForms.Lexing()
// run ClassicForms.Numbers()
// run ClassicForms.Slices()
// run ClassicForms.Singles()
// run ClassicForms.Discards()
// run ClassicForms.Conditionals()
// run ClassicForms.Evaluation()
// run ClassicForms.Semicolons()
// run ClassicForms.Shadows(1)
// run ClassicForms.Measured()
// run ClassicForms.NotMeasured()
// run ClassicForms.OutOfRange()
// run ClassicForms.ByZero()
// run ClassicForms.Repeated()
namespace ClassicForms {
    open Microsoft.Quantum.Arrays;
    open Microsoft.Quantum.Canon;
    open Microsoft.Quantum.Convert;
    open Microsoft.Quantum.Intrinsic;
    open Microsoft.Quantum.Math;
    open Microsoft.Quantum.Measurement;

    function ForLoops() : Int[] {
        mutable seen = new Int[0];
        for (i in 0 .. 2) { set seen += [i]; }
        for (i in 5 .. -2 .. 1) { set seen += [i]; }
        for i in [10, 20] { set seen += [i]; }
        for (i in 3 .. 2) { set seen += [99]; }
        for (_ in 1 .. 2) { set seen += [-1]; }
        let range = 7 .. 8;
        for (i in range) { set seen += [i]; }
        return seen;
    }

    function ForTuples() : Int {
        mutable total = 0;
        for ((i, (a, _)) in [(1, (2, "x")), (3, (4, "y"))]) {
            set total += i * a;
        }
        for ((index, value) in Enumerated([5, 6])) { set total += index * value; }
        return total;
    }

    operation Repeats() : (Int, Result) {
        mutable tries = 0;
        using (q = Qubit()) {
            mutable last = Zero;
            repeat {
                set tries += 1;
                X(q);
                let result = M(q);
                set last = result;
            } until (result == Zero);
            return (tries, last);
        }
    }

    operation RepeatScope() : Int[] {
        mutable log = new Int[0];
        mutable n = 0;
        repeat {
            set n += 1;
            let doubled = 2 * n;
            mutable state = doubled + 1;
        }
        until (doubled >= 6 or state > 100)
        fixup {
            set state += 1;
            set log += [doubled, state];
        }
        return log + [n];
    }

    // The body's variable hides the outer one in the condition too.
    operation RepeatShadow() : Int {
        mutable rounds = 0;
        let done = false;
        repeat {
            set rounds += 1;
            let done = rounds == 3;
        } until (done);
        return rounds;
    }

    operation RepeatFixupStatement() : Int {
        mutable n = 0;
        repeat { set n += 1; } until (n >= 3) fixup { set n += 1; }
        return n;
    }

    function Whiles(start : Int) : Int {
        mutable n = start;
        mutable steps = 0;
        while (n != 1) {
            set n = n % 2 == 0 ? n / 2 | 3 * n + 1;
            set steps += 1;
        }
        return steps;
    }

    function Branches(n : Int) : String {
        if (n == 0) {
            return "zero";
        } elif (n > 0) {
            if (n > 3) { return "many"; }
            else { return "few"; }
        } else {
            return "negative";
        }
    }

    operation Allocations() : Int[] {
        mutable sizes = new Int[0];
        using (q = Qubit()) { X(q); X(q); set sizes += [1]; }
        using (qs = Qubit[3]) { set sizes += [Length(qs)]; }
        using ((a, (b, c)) = (Qubit(), (Qubit[2], Qubit()))) { set sizes += [Length([a] + b + [c])]; }
        using (none = Qubit[0]) { set sizes += [Length(none)]; }
        return sizes;
    }

    operation Borrows() : Result {
        mutable result = Zero;
        using (q = Qubit()) {
            borrowing (helper = Qubit()) {
                CNOT(q, helper);
                CNOT(q, helper);
            }
            borrowing ((one, more) = (Qubit(), Qubit[2])) {
                SWAP(one, more[0]);
                SWAP(one, more[0]);
            }
            borrow other = Qubit();
            X(q);
            set result = MResetZ(q);
        }
        return result;
    }

    operation UseForms() : Result[] {
        use q = Qubit();
        use (a, b) = (Qubit(), Qubit[2]);
        X(b[1]);
        use c = Qubit() {
            X(c);
            return [MResetZ(q), MResetZ(a), MResetZ(b[1]), MResetZ(c)];
        }
    }

    operation ReturnsInside() : Int {
        for (i in 0 .. 5) {
            using (q = Qubit()) {
                if (i == 3) {
                    return i;
                }
            }
        }
        return -1;
    }

    function Nothing() : () { return (); }

    function UnitReturns() : Unit {
        let unit = Nothing();
        Message($"{unit}");
        return unit;
    }

    function Operators() : (Bool, Bool, Bool, Bool, Bool) {
        let (t, f) = (true, false);
        return (t and f, t or f, not f, not t or t, t and not f);
    }

    function OldOperators() : (Bool, Bool, Bool, Bool) {
        let (t, f) = (true, false);
        return (t && f, t || f, !f, !t || !f && t);
    }

    function Precedence() : (Int, Int, Int, Int, Bool, Int, Bool) {
        return (
            -2 ^ 2,
            2 ^ 3 ^ 2,
            1 + 2 * 3 % 4,
            5 ||| 2 &&& 6 ^^^ 1,
            true == (1 < 2),
            1 <<< 2 + 1,
            not false == true
        );
    }

    function Wraps() : (Int, Int, Int, Int, Int) {
        return (2 ^ 63, 2 ^ 64, 3 ^ 41, 9223372036854775807 + 1, 4611686018427387904 * 2);
    }

    function Bits() : (Int, Int, Int, Int, Int) {
        return (1 <<< 64, 1 <<< 65, 256 >>> 68, -1 >>> 70, ~~~5);
    }

    newtype Point = (X : Int, (Y : Int, Label : String));

    function Updates() : (Int[], Int[], Point, Int[][]) {
        let a = [1, 2, 3, 4];
        mutable b = a;
        set b w/= 1 <- 20;
        mutable p = Point(1, (2, "p"));
        set p w/= Y <- 5;
        let q = p w/ X <- 7 w/ Label <- "q";
        mutable m = [[1], [2]];
        set m w/= 0 <- (m[0] w/ 0 <- 9);
        return (a w/ 0 .. 2 .. 3 <- [8, 9], b, q, m);
    }

    function UpdateConditional() : Int[] {
        let big = false;
        return [1, 2, 3] w/ 1 <- big ? 10 | 20;
    }

    function Sets() : (Int, Int, Bool, Double, String, Int[], Int) {
        mutable (x, y) = (1, 2);
        set (x, y) = (y, x);
        set (x, _) = (x + 10, "dropped");
        mutable flag = true;
        set flag and= x > 100;
        set flag or= y == 1;
        mutable d = 2.0;
        set d ^= 3.0;
        set d /= 4.0;
        mutable s = "a";
        set s += "b";
        mutable a = [1];
        set a += [2, 3];
        mutable bits = 12;
        set bits &&&= 10;
        set bits |||= 1;
        set bits ^^^= 2;
        set bits <<<= 2;
        set bits >>>= 1;
        set bits %= 100;
        set bits *= 3;
        set bits -= 1;
        return (x, y, flag, d, s, a, bits);
    }

    function NamedW() : (Int, Int[]) {
        let w = 8;
        return (w / 2, [1] w/ 0 <- w);
    }

    function Lexing() : (Bool, Bool, Bool) {
        let a = 0;
        let (x, y) = (1, 2);
        return (a < -1, x!=y, x==y);
    }

    function Numbers() : (Double, Double, Double, BigInt, Int, Int) {
        return (.5, 1., 2e3, 5l, +5, 0xff);
    }

    function Slices() : (Int[], Int[], Int[], Int[], Int[]) {
        let a = [0, 1, 2, 3, 4];
        return (a[1 .. 2], a[... 2], a[3 ...], a[... -1 ...], a[4 .. -2 .. 0]);
    }

    function Single(x : (Int)) : (Int) { return (x); }

    function Singles() : (Int, Int, Int) {
        let (y) = Single((3));
        return (Single(4,), (y), Single((((5)))));
    }

    operation Discards() : Unit {
        using (q = Qubit()) {
            let _ = M(q);
            let (_, _) = (M(q), 3);
        }
    }

    function Conditionals() : (Int, String) {
        let n = 3;
        return (n > 2 ? n > 5 ? 1 | 2 | 3, n == 3 ? "three" | Undefined());
    }

    function Undefined() : String { fail "evaluated"; }

    function Say(x : Int) : Int { Message($"{x}"); return x; }

    function Evaluation() : Bool {
        let t = (Say(1), Say(2));
        let a = [Say(3)][Say(0)];
        return Say(4) > 5 and Say(6) > 5 or Say(7) > 5;
    }

    function Semicolons() : Int {
        let x = 1;;
        return x;
    }

    function Shadows(x : Int) : Int {
        let y = x + 1;
        if (true) {
            let y = 10;
        }
        let x = y;
        return x;
    }

    operation Measured() : Result {
        using (q = Qubit()) {
            X(q);
            return M(q);
        }
    }

    operation NotMeasured() : Result {
        using ((q, r) = (Qubit(), Qubit())) {
            X(q);
            X(r);
            let result = M(q);
            return result;
        }
    }

    function OutOfRange() : Int { return [1, 2][2]; }

    function ByZero() : Int { let zero = 0; return 1 / zero; }

    operation Repeated() : Unit {
        using (q = Qubit()) { CNOT(q, q); }
    }
}
