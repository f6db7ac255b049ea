// run StdDiagnostics.Empty()
// run StdDiagnostics.Zeros(1)
// run StdDiagnostics.Zeros(10)
// run StdDiagnostics.Ghz(12)
// run StdDiagnostics.Signs()
// run StdDiagnostics.Small()
// run StdDiagnostics.Phases()
// run StdDiagnostics.Order()
// run StdDiagnostics.Reused()
// run StdDiagnostics.Part()
// run StdDiagnostics.PartPhase()
// run StdDiagnostics.PartReversed()
// run StdDiagnostics.PartEntangled()
// run StdDiagnostics.PartNone()
// run StdDiagnostics.PartTwice()
// run StdDiagnostics.PartAll()
// run StdDiagnostics.Wide()
// run StdDiagnostics.AfterMeasurement()
// run StdDiagnostics.GlobalPhase()
// run Std.Diagnostics.DumpOperation(0, q => ())
// run Std.Diagnostics.DumpOperation(1, q => Y(q[0]))
// run Std.Diagnostics.DumpOperation(2, q => CNOT(q[1], q[0]))
// run Std.Diagnostics.DumpOperation(2, q => ())
// run Std.Diagnostics.DumpOperation(3, q => CCNOT(q[0], q[1], q[2]))
// run Std.Diagnostics.DumpOperation(1, q => R(PauliI, 1.0, q[0]))
// run Std.Diagnostics.DumpOperation(-1, q => ())
// run StdDiagnostics.DumpOperationAmongOthers()
// run Std.Diagnostics.CheckOperationsAreEqual(1, q => S(q[0]), q => { T(q[0]); T(q[0]); })
// run Std.Diagnostics.CheckOperationsAreEqual(1, q => S(q[0]), q => T(q[0]))
// run Std.Diagnostics.CheckOperationsAreEqual(1, q => Rz(1.0, q[0]), q => R1(1.0, q[0]))
// run Std.Diagnostics.CheckOperationsAreEqual(2, q => SWAP(q[0], q[1]), q => { CNOT(q[0], q[1]); CNOT(q[1], q[0]); CNOT(q[0], q[1]); })
// run Std.Diagnostics.CheckOperationsAreEqual(0, q => (), q => ())
// run Std.Diagnostics.CheckOperationsAreEqual(2, q => CZ(q[0], q[1]), q => ())
// run Std.Diagnostics.CheckOperationsAreEqual(-1, q => (), q => ())
// run { use q = Qubit(); Std.Diagnostics.CheckZero(q) }
// run { use q = Qubit(); X(q); let r = Std.Diagnostics.CheckZero(q); Reset(q); r }
// run { use q = Qubit(); Ry(1e-6, q); let r = Std.Diagnostics.CheckZero(q); Reset(q); r }
// run { use q = Qubit(); Ry(1e-4, q); let r = Std.Diagnostics.CheckZero(q); Reset(q); r }
// run { use q = Qubit[3]; X(q[1]); let r = (Std.Diagnostics.CheckAllZero(q), Std.Diagnostics.CheckAllZero([q[0], q[2]])); Reset(q[1]); r }
// run Std.Diagnostics.CheckAllZero([])
// run Std.Diagnostics.Fact(true, "fine")
// run Std.Diagnostics.Fact(1 > 2, "not so")
// run StdDiagnostics.CountCalls()
// run StdDiagnostics.CountFunctors()
// run StdDiagnostics.CountFunction()
// run StdDiagnostics.CountLambda()
// run StdDiagnostics.CountPartial()
// run StdDiagnostics.CountInner()
// run StdDiagnostics.CountControlledTwice()
// run StdDiagnostics.CountAgain()
// run StdDiagnostics.CountQubits()
// run StdDiagnostics.CountQubitsNone()
// run StdDiagnostics.CountQubitsBefore()
// run Std.Diagnostics.StopCountingQubits()
// run { Std.Diagnostics.StartCountingQubits(); Std.Diagnostics.StartCountingQubits(); }
// run { Std.Diagnostics.StartCountingOperation(X); Std.Diagnostics.StartCountingOperation(X); }
// run { Std.Diagnostics.StartCountingOperation(X); Std.Diagnostics.StartCountingOperation(Adjoint X); Std.Diagnostics.StopCountingOperation(Adjoint X) }
// run Std.Diagnostics.StopCountingOperation(H)
// run { use q = Qubit(); H(q); Std.Diagnostics.PostSelectZ(One, q); MResetZ(q) }
// run { use q = Qubit[2]; H(q[0]); CNOT(q[0], q[1]); Std.Diagnostics.PostSelectZ(One, q[0]); MResetEachZ(q) }
// run { use q = Qubit(); Std.Diagnostics.PostSelectZ(One, q); }
// run { use q = Qubit(); Std.Diagnostics.PostSelectZ(Zero, q); Std.Diagnostics.CheckZero(q) }
// run Std.Diagnostics.BitFlipNoise(0.1)
// run Std.Diagnostics.PhaseFlipNoise(0.1)
// run Std.Diagnostics.DepolarizingNoise(0.3)
// run Std.Diagnostics.NoNoise()
// run { use q = Qubit(); Std.Diagnostics.ApplyIdleNoise(q); Std.Diagnostics.CheckZero(q) }
namespace StdDiagnostics {
    import Std.Convert.*;
    import Std.Diagnostics.*;

    operation Empty() : Unit {
        DumpMachine();
        DumpRegister([]);
    }

    operation Zeros(n : Int) : Unit {
        use q = Qubit[n];
        DumpMachine();
    }

    operation Ghz(n : Int) : Unit {
        use q = Qubit[n];
        H(q[0]);
        ApplyCNOTChain(q);
        DumpMachine();
        ResetAll(q);
    }

    operation Signs() : Unit {
        use q = Qubit[3];
        ApplyToEach(H, q);
        Z(q[0]);
        S(q[1]);
        Adjoint S(q[2]);
        DumpMachine();
        ResetAll(q);
    }

    operation Small() : Unit {
        use q = Qubit[2];
        Ry(-1e-5, q[0]);
        Rx(6e-5, q[1]);
        DumpMachine();
        Ry(-1.2e-4, q[0]);
        Rz(0.1, q[0]);
        DumpMachine();
        ResetAll(q);
    }

    operation Phases() : Unit {
        use q = Qubit[3];
        for i in 0..2 {
            Ry(1.0 + IntAsDouble(i), q[i]);
            R1(0.5 * IntAsDouble(i + 1), q[i]);
        }
        Controlled R1([q[0], q[1]], (2.0, q[2]));
        DumpMachine();
        Adjoint ApplyQFT(q);
        DumpMachine();
        ResetAll(q);
    }

    operation Order() : Unit {
        use (a, b) = (Qubit[2], Qubit());
        X(a[0]);
        DumpMachine();
        X(b);
        DumpMachine();
        DumpRegister([b] + a);
        ResetAll(a + [b]);
    }

    operation Reused() : Unit {
        use a = Qubit();
        {
            use b = Qubit();
            use c = Qubit();
            X(c);
            DumpMachine();
            Reset(c);
        }
        use d = Qubit();
        X(d);
        Message($"{a} {d}");
        DumpMachine();
        Reset(d);
    }

    operation Part() : Unit {
        use q = Qubit[3];
        H(q[0]);
        CNOT(q[0], q[2]);
        Ry(0.7, q[1]);
        T(q[2]);
        DumpRegister([q[1]]);
        DumpRegister([q[0], q[2]]);
        DumpRegister([q[2], q[0]]);
        DumpRegister(q);
        ResetAll(q);
    }

    operation PartPhase() : Unit {
        use q = Qubit[3];
        H(q[0]);
        H(q[1]);
        T(q[1]);
        X(q[2]);
        CNOT(q[1], q[2]);
        R1(2.0, q[2]);
        Z(q[0]);
        DumpRegister([q[0]]);
        DumpRegister(q[1..2]);
        DumpRegister([q[2], q[1]]);
        ResetAll(q);
    }

    operation PartReversed() : Unit {
        use q = Qubit[4];
        for i in 0..3 {
            Ry(0.3 + 0.4 * IntAsDouble(i), q[i]);
            R1(0.9 * IntAsDouble(i), q[i]);
        }
        DumpRegister(q[3..-1..0]);
        DumpRegister([q[2], q[1]]);
        ResetAll(q);
    }

    operation PartEntangled() : Unit {
        use q = Qubit[2];
        H(q[0]);
        CNOT(q[0], q[1]);
        DumpRegister(q[1..1]);
    }

    operation PartNone() : Unit {
        use q = Qubit[2];
        H(q[0]);
        DumpRegister([]);
        Reset(q[0]);
    }

    operation PartTwice() : Unit {
        use q = Qubit[2];
        DumpRegister([q[0], q[0]]);
    }

    operation PartAll() : Unit {
        use q = Qubit[2];
        H(q[1]);
        S(q[1]);
        DumpRegister([q[1], q[0]]);
        ResetAll(q);
    }

    operation Wide() : Unit {
        use q = Qubit[30];
        X(q[3]);
        H(q[29]);
        CNOT(q[29], q[0]);
        DumpMachine();
        DumpRegister([q[29], q[0], q[3]]);
        ResetAll(q);
    }

    operation AfterMeasurement() : Unit {
        use q = Qubit[2];
        H(q[0]);
        Z(q[0]);
        CNOT(q[0], q[1]);
        if M(q[0]) == Zero {
            ApplyToEach(X, q);
            R(PauliI, 6.283185307179586, q[0]);
        }
        DumpMachine();
        ResetAll(q);
    }

    operation GlobalPhase() : Unit {
        use q = Qubit();
        R(PauliI, 1.0, q);
        DumpMachine();
        Rz(2.0, q);
        DumpMachine();
        X(q);
        Y(q);
        DumpMachine();
        Reset(q);
    }

    operation DumpOperationAmongOthers() : Unit {
        use q = Qubit[2];
        H(q[0]);
        CNOT(q[0], q[1]);
        DumpOperation(1, q => T(q[0]));
        ResetAll(q);
    }

    operation Work(q : Qubit) : Unit is Adj + Ctl {
        X(q);
        X(q);
    }

    operation CountCalls() : (Int, Int) {
        use q = Qubit();
        StartCountingOperation(Work);
        StartCountingOperation(X);
        for _ in 1..3 {
            Work(q);
        }
        (StopCountingOperation(Work), StopCountingOperation(X))
    }

    operation CountFunctors() : (Int, Int, Int, Int) {
        use q = Qubit[3];
        StartCountingOperation(Work);
        StartCountingOperation(Adjoint Work);
        StartCountingOperation(Controlled Work);
        StartCountingOperation(Controlled Adjoint Work);
        Work(q[0]);
        Adjoint Work(q[0]);
        Adjoint Work(q[0]);
        Controlled Work([q[0]], q[1]);
        Controlled Work(q[0..1], q[2]);
        Controlled Adjoint Work([q[0]], q[1]);
        Adjoint Controlled Work([q[0]], q[1]);
        Adjoint Adjoint Work(q[0]);
        (
            StopCountingOperation(Work),
            StopCountingOperation(Adjoint Work),
            StopCountingOperation(Controlled Work),
            StopCountingOperation(Controlled Adjoint Work)
        )
    }

    function Twice(x : Int) : Int {
        2 * x
    }

    operation CountFunction() : (Int, Int) {
        StartCountingFunction(Twice);
        let all = Std.Arrays.Mapped(Twice, [1, 2, 3]);
        let more = Twice(Twice(1));
        (StopCountingFunction(Twice), more)
    }

    operation CountLambda() : Int {
        use q = Qubit();
        let f = q => X(q);
        StartCountingOperation(f);
        f(q);
        f(q);
        StopCountingOperation(f)
    }

    operation CountPartial() : Int {
        use q = Qubit();
        let f = Rx(1.0, _);
        StartCountingOperation(f);
        f(q);
        f(q);
        Reset(q);
        StopCountingOperation(f)
    }

    operation CountInner() : (Int, Int) {
        use q = Qubit[2];
        StartCountingOperation(CNOT);
        StartCountingOperation(H);
        ApplyToEach(H, q);
        ApplyCNOTChain(q);
        within {
            H(q[0]);
        } apply {
            CNOT(q[0], q[1]);
        }
        ResetAll(q);
        (StopCountingOperation(CNOT), StopCountingOperation(H))
    }

    operation CountControlledTwice() : Int {
        use q = Qubit[3];
        StartCountingOperation(Controlled Work);
        Controlled Controlled Work([q[0]], ([q[1]], q[2]));
        StopCountingOperation(Controlled Work)
    }

    operation CountAgain() : (Int, Int) {
        use q = Qubit();
        StartCountingOperation(Work);
        Work(q);
        let first = StopCountingOperation(Work);
        Work(q);
        StartCountingOperation(Work);
        (first, StopCountingOperation(Work))
    }

    operation CountQubits() : Int {
        StartCountingQubits();
        {
            use q = Qubit[3];
        }
        {
            use q = Qubit[2];
        }
        use q = Qubit[4];
        StopCountingQubits()
    }

    operation CountQubitsNone() : Int {
        use q = Qubit[3];
        StartCountingQubits();
        StopCountingQubits()
    }

    operation CountQubitsBefore() : Int {
        use q = Qubit[3];
        StartCountingQubits();
        use p = Qubit[2];
        StopCountingQubits()
    }
}
