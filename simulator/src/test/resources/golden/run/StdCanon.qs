// run StdCanon.Show(3, Std.Canon.ApplyCNOTChain)
// run StdCanon.Show(3, q => Std.Canon.ApplyControlledOnBitString([true, false], X, q[0..1], q[2]))
// run StdCanon.Show(3, q => Std.Canon.ApplyControlledOnBitString([false], X, q[0..1], q[2]))
// run StdCanon.Show(3, q => Std.Canon.ApplyControlledOnBitString([], X, q[0..1], q[2]))
// run { use q = Qubit[2]; Std.Canon.ApplyControlledOnBitString([true, false], X, q[0..0], q[1]); }
// run StdCanon.Show(3, q => Std.Canon.ApplyControlledOnInt(2, Ry(0.3, _), q[0..1], q[2]))
// run StdCanon.Show(3, q => Std.Canon.ApplyControlledOnInt(0, X, q[0..1], q[2]))
// run { use q = Qubit[3]; Std.Canon.ApplyControlledOnInt(4, X, q[0..1], q[2]); }
// run { use q = Qubit[3]; Std.Canon.ApplyControlledOnInt(-1, X, q[0..1], q[2]); }
// run StdCanon.Show(1, q => Std.Canon.ApplyOperationPowerA(3, T, q[0]))
// run StdCanon.Show(1, q => Std.Canon.ApplyOperationPowerA(-3, T, q[0]))
// run StdCanon.Show(1, q => Std.Canon.ApplyOperationPowerA(0, T, q[0]))
// run StdCanon.Show(1, q => Adjoint Std.Canon.ApplyOperationPowerA(3, T, q[0]))
// run StdCanon.Show(1, q => Std.Canon.ApplyOperationPowerCA(-2, S, q[0]))
// run StdCanon.Show(2, q => Controlled Std.Canon.ApplyOperationPowerCA([q[0]], (3, T, q[1])))
// run StdCanon.Show(1, q => Std.Canon.ApplyP(PauliY, q[0]))
// run StdCanon.Show(1, q => Std.Canon.ApplyP(PauliI, q[0]))
// run StdCanon.Show(3, q => Std.Canon.ApplyPauli([PauliX, PauliI, PauliZ], q))
// run { use q = Qubit[2]; Std.Canon.ApplyPauli([PauliX], q); }
// run StdCanon.Show(2, q => Controlled Std.Canon.ApplyPauli([q[0]], ([PauliY], [q[1]])))
// run StdCanon.Show(3, q => Std.Canon.ApplyPauliFromBitString(PauliX, true, [true, false, true], q))
// run StdCanon.Show(3, q => Std.Canon.ApplyPauliFromBitString(PauliY, false, [true, false, true], q))
// run { use q = Qubit[3]; Std.Canon.ApplyPauliFromBitString(PauliX, true, [true, false], q); }
// run StdCanon.Show(3, q => Std.Canon.ApplyPauliFromInt(PauliX, true, 5, q))
// run StdCanon.Show(3, q => Std.Canon.ApplyPauliFromInt(PauliZ, false, 1, q))
// run { use q = Qubit[3]; Std.Canon.ApplyPauliFromInt(PauliX, true, 8, q); }
// run { use q = Qubit[3]; Std.Canon.ApplyPauliFromInt(PauliX, true, -1, q); }
// run StdCanon.Show(1, Std.Canon.ApplyQFT)
// run StdCanon.Show(2, Std.Canon.ApplyQFT)
// run StdCanon.Show(3, Std.Canon.ApplyQFT)
// run StdCanon.Show(3, q => Adjoint Std.Canon.ApplyQFT(q))
// run StdCanon.Show(3, q => Controlled Std.Canon.ApplyQFT([q[2]], q[0..1]))
// run { use q = Qubit[2]; Std.Canon.ApplyQFT([]); }
// run StdCanon.Qpe(3, 0.375)
// run StdCanon.Qpe(2, 0.25)
// run StdCanon.Qpe(3, 0.3)
// run StdCanon.Show(2, q => Std.Canon.ApplyToEach(H, q))
// run StdCanon.Show(2, q => Adjoint Std.Canon.ApplyToEachA(S, q))
// run StdCanon.Show(3, q => Controlled Std.Canon.ApplyToEachC([q[0]], (X, q[1..2])))
// run StdCanon.Show(3, q => Controlled Adjoint Std.Canon.ApplyToEachCA([q[0]], (S, q[1..2])))
// run Std.Canon.ApplyToEach(x => Message($"{x}"), [1, 2, 3])
// run StdCanon.Show(3, q => Std.Canon.ApplyXorInPlace(5, q))
// run { use q = Qubit[3]; Std.Canon.ApplyXorInPlace(8, q); }
// run { use q = Qubit[3]; Std.Canon.ApplyXorInPlace(-1, q); }
// run StdCanon.Show(3, q => Std.Canon.ApplyXorInPlaceL(6L, q))
// run { use q = Qubit[3]; Std.Canon.ApplyXorInPlaceL(8L, q); }
// run { use q = Qubit[3]; Std.Canon.ApplyXorInPlaceL(-1L, q); }
// run StdCanon.Show(3, q => Controlled Std.Canon.ApplyXorInPlace([q[0]], (2, q[1..2])))
// run StdCanon.Show(2, q => Std.Canon.CX(q[0], q[1]))
// run StdCanon.Show(2, q => Std.Canon.CY(q[0], q[1]))
// run StdCanon.Show(2, q => Std.Canon.CZ(q[0], q[1]))
// run StdCanon.Show(3, q => Controlled Std.Canon.CY([q[2]], (q[0], q[1])))
// run Std.Canon.Fst((1, "a"))
// run Std.Canon.Snd((1, "a"))
// run StdCanon.Show(1, q => Std.Canon.MapPauliAxis(PauliX, PauliZ, q[0]))
// run StdCanon.Show(1, q => Std.Canon.MapPauliAxis(PauliX, PauliY, q[0]))
// run StdCanon.Show(1, q => Std.Canon.MapPauliAxis(PauliY, PauliX, q[0]))
// run StdCanon.Show(1, q => Std.Canon.MapPauliAxis(PauliY, PauliZ, q[0]))
// run StdCanon.Show(1, q => Std.Canon.MapPauliAxis(PauliZ, PauliX, q[0]))
// run StdCanon.Show(1, q => Std.Canon.MapPauliAxis(PauliZ, PauliY, q[0]))
// run StdCanon.Show(1, q => Std.Canon.MapPauliAxis(PauliX, PauliX, q[0]))
// run StdCanon.Show(1, q => Std.Canon.MapPauliAxis(PauliI, PauliI, q[0]))
// run { use q = Qubit[1]; Std.Canon.MapPauliAxis(PauliI, PauliX, q[0]); }
// run { use q = Qubit[1]; Std.Canon.MapPauliAxis(PauliX, PauliI, q[0]); }
// run StdCanon.Show(3, q => Std.Canon.Relabel(q, [q[1], q[2], q[0]]))
// run StdCanon.Show(3, q => Adjoint Std.Canon.Relabel(q, [q[1], q[2], q[0]]))
// run StdCanon.Show(3, q => { Std.Canon.Relabel(q, [q[1], q[2], q[0]]); T(q[0]); CNOT(q[0], q[1]); })
// run StdCanon.Show(3, q => Std.Canon.Relabel([q[0]], [q[0]]))
// run { use q = Qubit[3]; Std.Canon.Relabel([q[0], q[1]], [q[0]]); }
// run { use q = Qubit[3]; Std.Canon.Relabel([q[0], q[1]], [q[0], q[2]]); }
// run { use q = Qubit[3]; Std.Canon.Relabel([q[0], q[0]], [q[0], q[0]]); }
// run StdCanon.Show(3, Std.Canon.SwapReverseRegister)
// run StdCanon.Show(3, q => Controlled Std.Canon.SwapReverseRegister([q[1]], [q[0], q[2]]))
namespace StdCanon {
    import Std.Convert.*;
    import Std.Math.*;

    operation Show(n : Int, op : Qubit[] => Unit) : Unit {
        use q = Qubit[n];
        for i in 0..n - 1 {
            Ry(0.4 + 0.5 * IntAsDouble(i), q[i]);
            R1(0.3 + 0.7 * IntAsDouble(i), q[i]);
        }
        op(q);
        Std.Diagnostics.DumpMachine();
        ResetAll(q);
    }

    operation Qpe(n : Int, phase : Double) : Unit {
        use (state, register) = (Qubit[1], Qubit[n]);
        X(state[0]);
        ApplyQPE((power, q) => R1(2.0 * PI() * phase * IntAsDouble(power), q[0]), state, register);
        Std.Diagnostics.DumpRegister(register);
        ResetAll(state + register);
    }
}
