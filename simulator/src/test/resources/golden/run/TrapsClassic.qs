// Where readers of classic Q# go wrong: each trap of the language by name. Those of its statements and of printing stand in
// ClassicForms.qs and ClassicPrinting.qs.
// run TrapsClassic.UnaryMinusAndPower()
// run TrapsClassic.ComparisonOfComparison()
// run TrapsClassic.UpdateWithConditional()
// run TrapsClassic.NameW()
// run TrapsClassic.TypeArguments()
// run TrapsClassic.LessThanCall()
// run TrapsClassic.SingletonTuples()
// run TrapsClassic.RepeatScope()
// run TrapsClassic.InterpolationEscapes()
// run TrapsClassic.NewWordsAsNames()
// run TrapsClassic.FunctorJoins()
// run TrapsClassic.FunctorOrder()
// run TrapsClassic.BodyWithoutPattern()
// run TrapsClassic.DottedAlias()
// run TrapsClassic.MeasuredOneAtRelease()
// run TrapsClassic.MeasuredThenTurned()
// run TrapsClassic.TurnedAtRelease()
// run TrapsClassic.AdjointOrder()
// run TrapsClassic.AdjointClassicalFirst()
// run TrapsClassic.ControlledWithin()
// run TrapsClassic.DumpOrder()
// run TrapsClassic.DoublePrinting()
// run TrapsClassic.IntPowerWraps()
// run TrapsClassic.ShiftCountsMasked()
// run TrapsClassic.RemainderSigns()
// run TrapsClassic.RangeOfUpdate()
// run TrapsClassic.DefaultArrays()
// run TrapsClassic.DefaultRange()
// run TrapsClassic.PartialEvaluatedOnce()
// run TrapsClassic.UserTypesPrint()
// run TrapsClassic.ConditionalsAreLazy()
// run TrapsClassic.SelfAdjoint()
namespace TrapsClassic {
    open Microsoft.Quantum.Arrays;
    open Microsoft.Quantum.Canon;
    open Microsoft.Quantum.Diagnostics as Diag.Tools;
    open Microsoft.Quantum.Intrinsic;
    open Microsoft.Quantum.Math;

    function UnaryMinusAndPower() : (Int, Int, Int) {
        return (-2 ^ 2, 2 ^ 3 ^ 2, (-2) ^ 2);
    }

    function ComparisonOfComparison() : (Bool, Bool) {
        return (true == 1 < 2, false != 2.0 >= 3.0);
    }

    function UpdateWithConditional() : Int[] {
        return [1, 2] w/ 0 <- 1 > 2 ? 5 | 6 w/ 1 <- 7;
    }

    function NameW() : (Int, Int[]) {
        let w = 9;
        return (w / 3, [w] w/ 0 <- w / 2);
    }

    function Second<'A, 'B>(a : 'A, b : 'B) : 'B { return b; }

    function TypeArguments() : (Int, Double[], Int) {
        let partial = Second<Bool, Int>(true, _);
        return (Second<Int, Int>(1, 2), Mapped<Int, Double>(Scaled, [1, 2]), partial(4));
    }

    function Scaled(i : Int) : Double { return i == 1 ? 0.5 | 1.5; }

    function LessThanCall() : (Bool, Bool) {
        let (a, b) = (1, 2);
        return (a < b, a < (b) and (a) > -1);
    }

    function SingletonTuples() : (Int, Int, Int[]) {
        let x = ((3));
        let y = Plain(4,);
        let (z) = (5);
        return (x, y, [(z)]);
    }

    function Plain(x : (Int)) : Int { return x; }

    operation RepeatScope() : Int {
        mutable rounds = 0;
        let enough = true;
        repeat {
            set rounds += 1;
            let enough = rounds > 2;
        } until (enough) fixup { set rounds += enough ? 100 | 0; }
        return rounds;
    }

    function InterpolationEscapes() : String {
        return $"a\tb \{1} \"{1}\" \\";
    }

    function NewWordsAsNames() : Int {
        let export = 1;
        let struct = 2;
        let import = 3;
        return export + struct + import;
    }

    operation FunctorJoins() : Bool {
        using (q = Qubit()) {
            let ops = [X, Reset];
            let chosen = true ? H | Reset;
            ops[0](q);
            ops[1](q);
            chosen(q);
            Reset(q);
        }
        return true;
    }

    operation Says(n : Int) : Unit is Adj + Ctl {
        body (...) { Message($"{n}"); }
        adjoint (...) { Message($"-{n}"); }
        controlled (cs, ...) { Message($"c{n}"); }
        adjoint controlled (cs, ...) { Message($"-c{n}"); }
    }

    operation FunctorOrder() : Unit {
        using (q = Qubit()) {
            Adjoint Controlled Says([q], 1);
            Controlled Adjoint Says([q], 2);
            Adjoint Adjoint Says(3);
        }
    }

    operation Old(n : Int) : Unit {
        body { Says(n); }
        adjoint auto;
        controlled auto;
        controlled adjoint auto;
    }

    operation BodyWithoutPattern() : Unit {
        Old(1);
        Adjoint Old(2);
    }

    operation DottedAlias() : Unit {
        Diag.Tools.Fact(true, "never");
        Message("held");
    }

    operation MeasuredOneAtRelease() : Result {
        using (q = Qubit()) {
            X(q);
            return M(q);
        }
    }

    operation MeasuredThenTurned() : Unit {
        using (q = Qubit()) {
            X(q);
            let _ = M(q);
            Z(q);
        }
    }

    operation TurnedAtRelease() : Unit {
        using (q = Qubit()) {
            X(q);
        }
    }

    operation Ordered(last : Bool) : Unit is Adj {
        Says(1);
        for (i in 0 .. 2 .. 5) { Says(i); }
        if (last) { Says(7); Says(8); }
        for (x in [10, 20]) { Says(x); }
    }

    operation AdjointOrder() : Unit { Adjoint Ordered(true); }

    function Told(n : Int) : Int { Message($"told {n}"); return n; }

    operation Classical() : Unit is Adj {
        Says(1);
        let a = Told(2);
        Says(a);
        let b = Told(a + 1);
        Says(b);
    }

    operation AdjointClassicalFirst() : Unit { Adjoint Classical(); }

    operation Conjugated() : Unit is Adj + Ctl {
        within { Says(1); Says(2); }
        apply { Says(3); Says(4); }
    }

    operation ControlledWithin() : Unit {
        using (q = Qubit()) {
            Controlled Conjugated([q], ());
            Adjoint Conjugated();
        }
    }

    operation DumpOrder() : Unit {
        using (qs = Qubit[3]) {
            X(qs[0]);
            Diag.Tools.DumpMachine();
            ResetAll(qs);
        }
    }

    function DoublePrinting() : String {
        let big = 1e30;
        return $"{1.0} {0.1} {big} {1e-7} {100000.0} {0.1 + 0.2}";
    }

    function IntPowerWraps() : (Int, Int) { return (2 ^ 64, 3 ^ 41); }

    function ShiftCountsMasked() : (Int, Int, Int) { return (1 <<< 65, 8 >>> 66, -8 >>> 1); }

    function RemainderSigns() : (Int, Int, Int, Int) { return (-7 / 2, -7 % 2, 7 % -2, 7 / -2); }

    function RangeOfUpdate() : Int[] { return [1, 2, 3, 4] w/ 3 .. -2 .. 0 <- [8, 9]; }

    newtype Tagged = (Tag : String, Count : Int);

    function DefaultArrays() : Unit { Message($"{new Int[2]} {new Tagged[1]} {new Result[1]} {new Bool[0]}"); }

    function DefaultRange() : Int {
        mutable n = 0;
        for (i in (new Range[1])[0]) { set n += 1; }
        return n;
    }

    function Sum(a : Int, b : Int, c : Int) : Int { return a + b + c; }

    function PartialEvaluatedOnce() : (Int, Int) {
        let f = Sum(Told(1), _, Told(3));
        return (f(4), f(5));
    }

    function UserTypesPrint() : String {
        let t = Tagged("t", 2);
        return $"{t} {[t, t w/ Count <- 3]} {t!} {Sum}";
    }

    function ConditionalsAreLazy() : Int { return true ? 1 | Told(2); }

    operation Mirror() : Unit is Adj {
        body (...) { Message("mirror"); }
        adjoint self;
    }

    operation SelfAdjoint() : Unit { Adjoint Mirror(); }
}
