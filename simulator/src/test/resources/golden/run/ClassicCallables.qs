// Classic callables: specializations in all their forms, functors, partial application, type parameters, namespaces.

// run ClassicCallables.Specializations()
// run ClassicCallables.OldSpecializations()
// run ClassicCallables.SelfAdjoint()
// run ClassicCallables.AutoInverse()
// run ClassicCallables.Conjugations()
// run ClassicCallables.Joins()
// run ClassicCallables.JoinedMutable()
// run ClassicCallables.Variance()
// run ClassicCallables.Partials()
// run ClassicCallables.PartialOperations()
// run ClassicCallables.PartialTypes()
// run ClassicCallables.ExplicitTypes()
// run ClassicCallables.Generics()
// run ClassicCallables.HigherOrder()
// run ClassicCallables.TupleArguments()
// run ClassicCallables.Constructors()
// run ClassicCallables.Unwrapping()
// run ClassicCallables.Recursion(10)
// run ClassicCallables.Namespaces()
// run ClassicCallables.OwnWins()
// run ClassicCallables.Aliases()
// run ClassicCallables.OldFunctors()
// run ClassicCallables.ControlledArguments()
// run ClassicCallables.ControlledUnit()
// run ClassicCallables.Lambdas()
// run ClassicCallables.IntrinsicAttributes()
// run ClassicCallables.Unset()
namespace ClassicCallables.Other {
    function Name() : String { return "other"; }
    internal function Hidden() : String { return "internal"; }
}

namespace ClassicCallables.Deep.Down {
    function Where() : String { return "down"; }
}

namespace ClassicCallables {
    open Microsoft.Quantum.Arrays;
    open Microsoft.Quantum.Arrays as Arr;
    open Microsoft.Quantum.Canon;
    open Microsoft.Quantum.Diagnostics as Diag.Nostics;
    open Microsoft.Quantum.Intrinsic;
    open Microsoft.Quantum.Math;
    open ClassicCallables.Other;
    open ClassicCallables.Deep.Down as Dd;

    newtype Pair = (First : Int, Second : Double);
    newtype Wrapped = (Pair, Int[]);
    newtype Op = (Qubit => Unit is Adj);

    operation Log(text : String) : Unit is Adj + Ctl {
        body (...) { Message(text); }
        adjoint (...) { Message($"Adjoint {text}"); }
        controlled (cs, ...) { Message($"Controlled({Length(cs)}) {text}"); }
        controlled adjoint (cs, ...) { Message($"Controlled({Length(cs)}) Adjoint {text}"); }
    }

    operation Both(text : String) : Unit {
        body (...) { Log(text); }
        adjoint auto;
        controlled auto;
        adjoint controlled auto;
    }

    operation Specializations() : Unit {
        using (cs = Qubit[2]) {
            Both("a");
            Adjoint Both("b");
            Controlled Both(cs, "c");
            Controlled Adjoint Both(cs[0 .. 0], "d");
            Adjoint Controlled Both(cs, "e");
            (Controlled (Controlled Both))([cs[0]], ([cs[1]], "f"));
            Adjoint Adjoint Both("g");
        }
    }

    operation Old(text : String) : Unit {
        body { Log(text); }
        adjoint invert;
        controlled distribute;
        controlled adjoint distribute;
    }

    operation OldSpecializations() : Unit {
        using (c = Qubit()) {
            Old("a");
            Adjoint Old("b");
            Controlled Adjoint Old([c], "c");
        }
    }

    operation Mirror(text : String) : Unit is Adj + Ctl {
        body (...) { Log(text); }
        adjoint self;
    }

    operation SelfAdjoint() : Unit {
        using (c = Qubit()) {
            Adjoint Mirror("a");
            Controlled Adjoint Mirror([c], "b");
        }
    }

    operation Sequence(flag : Bool) : Unit is Adj + Ctl {
        let first = 1;
        Log($"{first}");
        for (i in 0 .. 2 .. 5) {
            let twice = 2 * i;
            Log($"loop {twice}");
        }
        if (flag) { Log("yes 1"); Log("yes 2"); } else { Log("no"); }
        for (text in ["x", "y"]) { Log(text); }
        using (q = Qubit()) { Log("inside"); }
    }

    operation AutoInverse() : Unit {
        Adjoint Sequence(true);
        Adjoint Sequence(false);
    }

    operation Sandwich() : Unit is Adj + Ctl {
        within { Log("in 1"); Log("in 2"); }
        apply { Log("middle"); }
    }

    operation Conjugations() : Unit {
        using (c = Qubit()) {
            Sandwich();
            Adjoint Sandwich();
            Controlled Sandwich([c], ());
        }
    }

    operation Plain(q : Qubit) : Unit { X(q); }

    operation Joins() : Int {
        using (q = Qubit()) {
            let operations = [Plain, X, Reset];
            for (op in operations) { op(q); }
            let chosen = Length(operations) > 2 ? X | Plain;
            chosen(q);
            let result = M(q);
            Reset(q);
            return result == One ? 1 | 0;
        }
    }

    operation JoinedMutable() : Result {
        mutable ops = new (Qubit => Unit)[2];
        set ops w/= 0 <- X;
        set ops w/= 1 <- Plain;
        using (q = Qubit()) {
            (ops[0])(q);
            ops[1](q);
            X(q);
            let result = M(q);
            Reset(q);
            return result;
        }
    }

    operation ApplyPlain(op : (Qubit => Unit), q : Qubit) : Unit { op(q); }
    operation Take(user : (((Qubit => Unit is Adj + Ctl), Qubit) => Unit), q : Qubit) : Unit { user(X, q); }

    operation Variance() : Result {
        using (q = Qubit()) {
            ApplyPlain(X, q);
            ApplyPlain(Adjoint S, q);
            Take(ApplyPlain, q);
            X(q);
            let result = M(q);
            Reset(q);
            return result;
        }
    }

    function Describe(a : Int, (b : Double, c : String), d : Bool) : String { return $"{a} {b} {c} {d}"; }

    function Partials() : String[] {
        let f = Describe(1, _, true);
        let g = Describe(_, (_, "c"), _);
        let h = f(_);
        let k = Describe(_, _, false);
        let m = k(7, (_, "m"));
        return [f(2.5, "f"), g(3, 0.5, false), h((1.5, "h")), m(0.25)];
    }

    operation PartialOperations() : Unit {
        using (cs = Qubit[2]) {
            let op = Both(_);
            Adjoint op("a");
            Controlled op(cs, "b");
            let given = Both("c");
            let later = Controlled Both(_, "d");
            later(cs);
            let inner = (Adjoint Both)(_);
            inner("e");
        }
    }

    function PartialTypes() : Int[] {
        let firsts = Mapped(Fst<Int, String>, [(1, "a"), (2, "b")]);
        let padded = Mapped(Plus(_, 10), firsts);
        return padded;
    }

    function Plus(a : Int, b : Int) : Int { return a + b; }

    function Same<'T>(value : 'T) : 'T { return value; }

    function Twice<'T, 'U>(f : ('T -> 'U), pair : ('T, 'T)) : ('U, 'U) {
        let (a, b) = pair;
        return (f(a), f(b));
    }

    function ExplicitTypes() : (Int, String, Int[], (Bool, Bool), Int) {
        let same = Same<Int>;
        return (
            Same<Int>(3),
            Same<String>("s"),
            Same<Int[]>([1]),
            Twice<Int, Bool>(GreaterThan2, (2, 3)),
            Folded<Int>(Plus, [1, 2, 3]) + same(1)
        );
    }

    function GreaterThan2(n : Int) : Bool { return n > 2; }

    function Folded<'T>(f : (('T, 'T) -> 'T), items : 'T[]) : 'T {
        mutable value = Head(items);
        for (item in Rest(items)) { set value = f(value, item); }
        return value;
    }

    function Generics() : (Int[], Pair, (Int, Int)) {
        let wrapped = Same(Pair(1, 2.0));
        return (Arr.Reversed([1, 2]), wrapped, Same(1, 2));
    }

    function Composer<'A, 'B, 'C>(outer : ('B -> 'C), inner : ('A -> 'B)) : ('A -> 'C) {
        return ComposerImpl(outer, inner, _);
    }

    internal function ComposerImpl<'A, 'B, 'C>(outer : ('B -> 'C), inner : ('A -> 'B), value : 'A) : 'C {
        return outer(inner(value));
    }

    function HigherOrder() : (Int, Bool) {
        let f = Composer(Plus(_, 1), Plus(_, 2));
        let g = Composer(GreaterThan2, f);
        return (f(3), g(-1));
    }

    function TupleArguments() : (Int, String) {
        let arguments = (3, 4);
        let more = (1, (2.0, "t"), true);
        return (Plus(arguments), Describe(more));
    }

    function Constructors() : (Int, Double, Pair[]) {
        let make = Pair(_, 0.5);
        let pair = make(3);
        let pairs = Mapped(Pair, [(1, 1.0), (2, 2.0)]);
        return (pair::First, pairs[1]::Second, pairs);
    }

    operation Unwrapping() : (Int, Int, Result) {
        let wrapped = Wrapped(Pair(1, 2.0), [3, 4]);
        let (pair, items) = wrapped!;
        let (first, _) = pair!;
        let op = Op(X);
        using (q = Qubit()) {
            op!(q);
            (Adjoint op!)(q);
            op!(q);
            let result = M(q);
            Reset(q);
            return (first, items[1], result);
        }
    }

    function Recursion(n : Int) : Int {
        if (n < 2) { return n; }
        return Recursion(n - 1) + Recursion(n - 2);
    }

    function Namespaces() : String[] {
        return [Name(), ClassicCallables.Other.Name(), Dd.Where(), ClassicCallables.Deep.Down.Where(), ClassicCallables.Other.Hidden()];
    }

    // Declared by Microsoft.Quantum.Arrays too: the own one is meant.
    function Head<'T>(items : 'T[]) : 'T { return items[0]; }
    function Most(n : Int) : Int { return n + 1; }

    function OwnWins() : (Int, Int, Int[]) {
        return (Head([7, 8]), Most(1), Arr.Most([1, 2]));
    }

    function Aliases() : Unit {
        Diag.Nostics.Fact(true, "never");
        Diag.Nostics.EqualityFactI(1, 1, "never");
        Message("fine");
    }

    operation ApplyOld(op : (Qubit => Unit : Adjoint, Controlled), q : Qubit) : Unit {
        op(q);
        Adjoint op(q);
    }

    operation OldFunctors() : Unit {
        using (q = Qubit()) { ApplyOld(S, q); }
    }

    operation ControlledArguments() : Result[] {
        using (qs = Qubit[4]) {
            X(qs[0]);
            X(qs[1]);
            Controlled SWAP([qs[0]], (qs[1], qs[2]));
            Controlled Controlled X([qs[0]], ([qs[2]], qs[3]));
            let results = [M(qs[0]), M(qs[1]), M(qs[2]), M(qs[3])];
            ResetAll(qs);
            return results;
        }
    }

    operation Nullary() : Unit is Adj + Ctl { Log("nullary"); }

    operation ControlledUnit() : Unit {
        using (q = Qubit()) {
            Controlled Nullary([q], ());
            Controlled Adjoint Nullary([q], ());
        }
    }

    operation Lambdas() : (Int, Result) {
        let add = (a, b) -> a + b;
        let flip = q => X(q);
        using (q = Qubit()) {
            flip(q);
            let result = M(q);
            return (add(1, 2), result);
        }
    }

    @Attribute()
    newtype Marked = (Text : String, Number : Int);

    @Marked("here", 3)
    @ClassicCallables.Marked("there", 4)
    operation IntrinsicAttributes() : String {
        return "marked";
    }

    operation Unset() : Unit {
        let ops = new (Qubit => Unit)[1];
        using (q = Qubit()) { ops[0](q); }
    }
}
