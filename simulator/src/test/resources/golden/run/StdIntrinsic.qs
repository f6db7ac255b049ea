// run StdIntrinsic.Gate(1, q => X(q[0]))
// run StdIntrinsic.Gate(1, q => Y(q[0]))
// run StdIntrinsic.Gate(1, q => Z(q[0]))
// run StdIntrinsic.Gate(1, q => H(q[0]))
// run StdIntrinsic.Gate(1, q => S(q[0]))
// run StdIntrinsic.Gate(1, q => T(q[0]))
// run StdIntrinsic.Gate(1, q => SX(q[0]))
// run StdIntrinsic.Gate(1, q => I(q[0]))
// run StdIntrinsic.Gate(1, q => Rx(0.7, q[0]))
// run StdIntrinsic.Gate(1, q => Ry(0.7, q[0]))
// run StdIntrinsic.Gate(1, q => Rz(0.7, q[0]))
// run StdIntrinsic.Gate(1, q => R1(0.7, q[0]))
// run StdIntrinsic.Gate(1, q => R1Frac(3, 4, q[0]))
// run StdIntrinsic.Gate(1, q => R1Frac(-1, 2, q[0]))
// run StdIntrinsic.Gate(1, q => RFrac(PauliX, 3, 4, q[0]))
// run StdIntrinsic.Gate(1, q => RFrac(PauliY, -1, 3, q[0]))
// run StdIntrinsic.Gate(1, q => RFrac(PauliZ, 1, 2, q[0]))
// run StdIntrinsic.Gate(1, q => RFrac(PauliI, 1, 2, q[0]))
// run StdIntrinsic.Gate(1, q => R(PauliI, 0.9, q[0]))
// run StdIntrinsic.Gate(1, q => R(PauliX, 0.9, q[0]))
// run StdIntrinsic.Gate(1, q => R(PauliY, 0.9, q[0]))
// run StdIntrinsic.Gate(1, q => R(PauliZ, 0.9, q[0]))
// run StdIntrinsic.Gate(2, q => Rxx(0.7, q[0], q[1]))
// run StdIntrinsic.Gate(2, q => Ryy(0.7, q[0], q[1]))
// run StdIntrinsic.Gate(2, q => Rzz(0.7, q[0], q[1]))
// run StdIntrinsic.Gate(2, q => SWAP(q[0], q[1]))
// run StdIntrinsic.Gate(2, q => CNOT(q[0], q[1]))
// run StdIntrinsic.Gate(2, q => CNOT(q[1], q[0]))
// run StdIntrinsic.Gate(3, q => CCNOT(q[2], q[0], q[1]))
// run StdIntrinsic.Gate(1, q => Exp([PauliX], 0.3, q))
// run StdIntrinsic.Gate(2, q => Exp([PauliX, PauliY], 0.3, q))
// run StdIntrinsic.Gate(2, q => Exp([PauliI, PauliZ], -0.3, q))
// run StdIntrinsic.Gate(2, q => Exp([PauliI, PauliI], 0.3, q))
// run StdIntrinsic.Gate(3, q => Exp([PauliZ, PauliY, PauliX], 0.6, q))
// run StdIntrinsic.Adjoints(1, q => S(q[0]))
// run StdIntrinsic.Adjoints(1, q => T(q[0]))
// run StdIntrinsic.Adjoints(1, q => SX(q[0]))
// run StdIntrinsic.Adjoints(1, q => Ry(0.7, q[0]))
// run StdIntrinsic.Adjoints(1, q => R1(0.7, q[0]))
// run StdIntrinsic.Adjoints(2, q => Exp([PauliX, PauliY], 0.3, q))
// run StdIntrinsic.Adjoints(2, q => Rxx(0.7, q[0], q[1]))
// run StdIntrinsic.Controls(1, q => X(q[0]))
// run StdIntrinsic.Controls(1, q => Y(q[0]))
// run StdIntrinsic.Controls(1, q => H(q[0]))
// run StdIntrinsic.Controls(1, q => S(q[0]))
// run StdIntrinsic.Controls(1, q => SX(q[0]))
// run StdIntrinsic.Controls(1, q => Rx(0.7, q[0]))
// run StdIntrinsic.Controls(1, q => Rz(0.7, q[0]))
// run StdIntrinsic.Controls(1, q => R(PauliI, 0.7, q[0]))
// run StdIntrinsic.Controls(1, q => R1Frac(1, 1, q[0]))
// run StdIntrinsic.Controls(1, q => RFrac(PauliY, 1, 2, q[0]))
// run StdIntrinsic.Controls(2, q => SWAP(q[0], q[1]))
// run StdIntrinsic.Controls(2, q => Exp([PauliX, PauliZ], 0.3, q))
// run StdIntrinsic.Controls(2, q => Exp([PauliI, PauliI], 0.3, q))
// run StdIntrinsic.Gate(3, q => Controlled T(q[0..1], q[2]))
// run StdIntrinsic.Gate(3, q => Controlled Adjoint T(q[0..1], q[2]))
// run StdIntrinsic.Gate(4, q => Controlled Ry(q[1..3], (0.5, q[0])))
// run StdIntrinsic.And(false)
// run StdIntrinsic.And(true)
// run StdIntrinsic.Unitary()
// run StdIntrinsic.UnitaryWrong()
// run StdIntrinsic.UnitarySize()
// run StdIntrinsic.UnitaryRagged()
// run { use q = Qubit(); Exp([PauliX, PauliX], 0.1, [q]); }
// run { use q = Qubit(); CNOT(q, q); }
// run { use q = Qubit[2]; Exp([PauliX, PauliX], 0.1, [q[0], q[0]]); }
// run { use q = Qubit[2]; SWAP(q[0], q[0]); }
// run { use q = Qubit(); Rz(0.0 / 0.0, q); }
// run { use q = Qubit(); Rx(-1.0 / 0.0, q); }
// run { use q = Qubit(); R1Frac(1, 2000, q); }
// run { use q = Qubit(); R1Frac(1, -3, q); Std.Diagnostics.CheckZero(q) }
// run { use q = Qubit(); X(q); M(q) }
// run { use q = Qubit(); X(q); let r = M(q); Reset(q); r }
// run { use q = Qubit[3]; X(q[1]); ResetAll(q); M(q[1]) }
// run { use q = Qubit[2]; Std.Canon.ApplyToEach(H, q); CNOT(q[0], q[1]); let r = Measure([PauliX, PauliX], q); ResetAll(q); r }
// run { use q = Qubit[2]; H(q[0]); CNOT(q[0], q[1]); let r = (Measure([PauliX, PauliX], q), Measure([PauliY, PauliY], q), Measure([PauliZ, PauliZ], q)); ResetAll(q); r }
// run { use q = Qubit[2]; X(q[1]); let r = Measure([PauliI, PauliZ], q); ResetAll(q); r }
// run { use q = Qubit[2]; X(q[1]); let r = Measure([PauliI, PauliI], q); ResetAll(q); r }
// run { use q = Qubit(); Measure([], []) }
// run { use q = Qubit(); Measure([PauliZ, PauliZ], [q]) }
// run { use q = Qubit(); H(q); S(q); let r = Measure([PauliY], [q]); Reset(q); r }
// run Message("hello")
// run Message($"{1 + 1} and {[One, Zero]}")
namespace StdIntrinsic {
    import Std.Diagnostics.*;

    operation Gate(n : Int, op : Qubit[] => Unit is Adj + Ctl) : Unit {
        DumpOperation(n, op);
    }

    operation Adjoints(n : Int, op : Qubit[] => Unit is Adj + Ctl) : Unit {
        DumpOperation(n, Adjoint op);
        Fact(CheckOperationsAreEqual(n, q => { op(q); Adjoint op(q); }, q => {}), "the adjoint must undo");
    }

    operation Controls(n : Int, op : Qubit[] => Unit is Adj + Ctl) : Unit {
        DumpOperation(n + 1, q => Controlled op(q[0..0], q[1...]));
        DumpOperation(n + 1, q => Controlled Adjoint op(q[0..0], q[1...]));
    }

    operation And(undo : Bool) : Unit {
        use q = Qubit[3];
        ApplyToEach(H, q[0..1]);
        T(q[0]);
        AND(q[0], q[1], q[2]);
        if undo {
            Adjoint AND(q[0], q[1], q[2]);
        }
        DumpMachine();
        ResetAll(q);
    }

    operation Unitary() : Unit {
        let m = [
            [Complex(0.0, 0.0), Complex(0.0, 1.0), Complex(0.0, 0.0), Complex(0.0, 0.0)],
            [Complex(0.6, 0.0), Complex(0.0, 0.0), Complex(0.0, 0.8), Complex(0.0, 0.0)],
            [Complex(0.0, 0.8), Complex(0.0, 0.0), Complex(0.6, 0.0), Complex(0.0, 0.0)],
            [Complex(0.0, 0.0), Complex(0.0, 0.0), Complex(0.0, 0.0), Complex(-1.0, 0.0)]
        ];
        DumpOperation(2, q => ApplyUnitary(m, q));
        DumpOperation(3, q => ApplyUnitary(m, [q[2], q[0]]));
    }

    operation UnitaryWrong() : Unit {
        use q = Qubit();
        let o = Complex(1.0, 0.0);
        ApplyUnitary([[o, o], [o, o]], [q]);
    }

    operation UnitarySize() : Unit {
        use q = Qubit[2];
        let (o, z) = (Complex(1.0, 0.0), Complex(0.0, 0.0));
        ApplyUnitary([[o, z], [z, o]], q);
    }

    operation UnitaryRagged() : Unit {
        use q = Qubit[1];
        let (o, z) = (Complex(1.0, 0.0), Complex(0.0, 0.0));
        ApplyUnitary([[o, z], [z]], q);
    }
}
